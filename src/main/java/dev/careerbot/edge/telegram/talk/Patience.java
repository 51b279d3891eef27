package dev.careerbot.edge.telegram.talk;

import dev.careerbot.edge.telegram.sending.Outgoing;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Lets those who ask very fast wait for their turn, and tells them so. */
final class Patience {
    private final int perMinute;
    private final Pace pace;
    private final Consumer<Outgoing> sender;
    /** Updates that were told to come again, and need not queue for a second turn then. */
    private final Set<Long> expected = ConcurrentHashMap.newKeySet();

    Patience(int perMinute, Pace pace, Consumer<Outgoing> sender) {
        this.perMinute = perMinute;
        this.pace = pace;
        this.sender = sender;
    }

    void forget(long person) {
        pace.forget(person);
    }

    /** Its turn has come, but it is to be handled once more. */
    void expectAgain(long update) {
        expected.add(update);
    }

    /**
     * How long until this question's turn. Who is told to wait is not told so when it comes again after that.
     *
     * @param order whether it is none but an order, which waits for no turn; only asked where one would be waited for, as
     *     that takes reading it
     */
    Duration untilTurn(long update, Spot spot, BooleanSupplier order) {
        if (expected.remove(update)) {
            return Duration.ZERO;
        }
        Duration wait = pace.turn(spot.person());
        if (!wait.isZero() && order.getAsBoolean()) {
            pace.giveBack(spot.person());
            return Duration.ZERO;
        }
        if (!wait.isZero()) {
            expected.add(update);
            if (pace.mayTell(spot.person())) {
                sender.accept(spot.says(Courtesies.tooFast(perMinute)));
            }
        }
        return wait;
    }
}
