package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.Command;
import dev.careerbot.edge.telegram.api.Backoff;
import dev.careerbot.edge.telegram.api.Me;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.random.RandomGenerator;

/**
 * Learns the bot's name and sets what people see of it, as soon as the network lets it.
 *
 * @param commands may come later, as the guide says which there are
 * @param afterFirstTry run when the name is known or is not to be had for now
 */
public record Introduction(Profile profile, Me me, CompletableFuture<List<Command>> commands, Runnable afterFirstTry)
        implements Runnable {
    @Override
    public void run() {
        try {
            boolean known = profile.learnName(me);
            afterFirstTry.run();
            Backoff backoff = new Backoff(RandomGenerator.getDefault());
            while (!known) {
                Thread.sleep(backoff.next(Duration.ZERO).toMillis());
                known = profile.learnName(me);
            }
            profile.set(commands.get());
        } catch (ExecutionException | CancellationException never) {
            // Whoever should have read the guide has said why, and all ends.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the bot stops before it was known
        }
    }
}
