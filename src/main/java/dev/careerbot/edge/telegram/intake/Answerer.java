package dev.careerbot.edge.telegram.intake;

import dev.careerbot.edge.telegram.sending.Outgoing;
import java.util.List;

/** Turns updates into what is to be said. */
public interface Answerer {
    /** Works one update, in its chat's line: those of one chat come one after another, in order. */
    Handled handle(RawUpdate update) throws Exception;

    /** Hears of an update as soon as it is stored, outside its chat's line. Must be quick and must not throw. */
    default void arrived(RawUpdate update) {}

    /** All that is kept of it is erased; what lies in memory has to go too. */
    default void erased(Erasure erasure) {}

    /** What to tell the person whose update was given up. */
    default List<Outgoing> apology(RawUpdate update) {
        return List.of();
    }

    /** What to tell a chat in which that many old questions were passed over for a newer one, {@code update}. */
    default List<Outgoing> passedOver(RawUpdate update, int howMany) {
        return List.of();
    }
}
