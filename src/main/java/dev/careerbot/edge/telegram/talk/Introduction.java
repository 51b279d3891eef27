package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.Command;
import dev.careerbot.edge.telegram.api.Me;
import java.time.Duration;
import java.util.List;

/** Learns the bot's name and sets what people see of it, as soon as the network lets it. */
public record Introduction(Profile profile, Me me, List<Command> commands) implements Runnable {
    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Override
    public void run() {
        try {
            while (!profile.learnName(me)) {
                Thread.sleep(PAUSE.toMillis());
            }
            profile.set(commands);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the bot stops before it was known
        }
    }
}
