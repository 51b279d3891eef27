package dev.careerbot.edge.telegram.talk;

import dev.careerbot.edge.telegram.sending.Outgoing;
import java.time.Duration;
import java.util.function.Consumer;

/** Lets those who ask very fast wait for their turn, and tells them so. */
final class Patience {
    private final int perMinute;
    private final Pace pace;
    private final Consumer<Outgoing> sender;

    Patience(int perMinute, Pace pace, Consumer<Outgoing> sender) {
        this.perMinute = perMinute;
        this.pace = pace;
        this.sender = sender;
    }

    void forget(long person) {
        pace.forget(person);
    }

    /** Holds this chat's line alone, and never for longer than one turn takes. */
    void waitForTurn(Spot spot) throws InterruptedException {
        Duration wait = pace.turn(spot.person());
        if (wait.isZero()) {
            return;
        }
        if (pace.mayTell(spot.person())) {
            sender.accept(spot.says(Courtesies.tooFast(perMinute)));
        }
        Thread.sleep(wait.toMillis());
    }
}
