package dev.careerbot.edge.telegram.intake;

import dev.careerbot.edge.telegram.sending.Outgoing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns updates into what is to be said. */
public interface Answerer {
    /** Works one update, in its chat's line: those of one chat come one after another, in order. */
    Handled handle(RawUpdate update) throws Exception;

    /** Hears of an update as soon as it is stored, outside its chat's line. Must be quick and must not throw. */
    default void arrived(RawUpdate update) {}

    /** Hears that a group has another id, before anything more that was said in it is handled. Must not throw. */
    default void moved(Moved group) {}

    /** All that is kept of it is erased; what lies in memory has to go too. */
    default void erased(Erasure erasure) {}

    /**
     * What a message comes down to.
     *
     * @param ordered talks in which an order was given before, which this may have to do with
     * @return nothing while it cannot be told yet for whom it is
     */
    default Optional<Gist> gist(RawUpdate update, Set<String> ordered) throws InterruptedException {
        return Optional.of(Gist.NOTHING);
    }

    /** What to tell the person whose update was given up. */
    default List<Outgoing> apology(RawUpdate update) {
        return List.of();
    }

    /** What to tell a person of whom that many old questions were passed over for a newer one, {@code update}. */
    default List<Outgoing> passedOver(RawUpdate update, int howMany) {
        return List.of();
    }
}
