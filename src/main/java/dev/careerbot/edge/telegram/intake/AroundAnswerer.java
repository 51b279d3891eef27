package dev.careerbot.edge.telegram.intake;

import dev.careerbot.edge.telegram.sending.Outgoing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stands around another: what it does not do in its own way the other does. */
public interface AroundAnswerer extends Answerer {
    Answerer real();

    @Override
    default Handled handle(RawUpdate update) throws Exception {
        return real().handle(update);
    }

    @Override
    default void arrived(RawUpdate update) {
        real().arrived(update);
    }

    @Override
    default void moved(Moved group) {
        real().moved(group);
    }

    @Override
    default void erased(Erasure erasure) {
        real().erased(erasure);
    }

    @Override
    default Optional<Gist> gist(RawUpdate update, Set<String> ordered) throws InterruptedException {
        return real().gist(update, ordered);
    }

    @Override
    default List<Outgoing> apology(RawUpdate update) {
        return real().apology(update);
    }

    @Override
    default List<Outgoing> passedOver(RawUpdate update, int howMany) {
        return real().passedOver(update, howMany);
    }
}
