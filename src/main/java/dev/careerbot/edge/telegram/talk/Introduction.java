package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.Command;
import dev.careerbot.edge.telegram.api.Me;
import java.time.Duration;
import java.util.List;

/**
 * Learns the bot's name and sets what people see of it, as soon as the network lets it.
 *
 * @param afterFirstTry run when the name is known or is not to be had for now
 */
public record Introduction(Profile profile, Me me, List<Command> commands, Runnable afterFirstTry) implements Runnable {
    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Override
    public void run() {
        try {
            boolean known = profile.learnName(me);
            afterFirstTry.run();
            while (!known) {
                Thread.sleep(PAUSE.toMillis());
                known = profile.learnName(me);
            }
            profile.set(commands);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the bot stops before it was known
        }
    }
}
