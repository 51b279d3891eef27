package dev.careerbot.edge.telegram.talk;

import dev.careerbot.edge.telegram.intake.Answerer;
import dev.careerbot.edge.telegram.intake.AroundAnswerer;
import dev.careerbot.edge.telegram.intake.Gist;
import dev.careerbot.edge.telegram.intake.Handled;
import dev.careerbot.edge.telegram.intake.RawUpdate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Answers as soon as there is something to answer with. Updates can be taken in before the guide is read, as that takes
 * longer than all else at a start.
 */
record LateAnswerer(CompletableFuture<?> ready, Answerer real) implements AroundAnswerer {
    @Override
    public Handled handle(RawUpdate update) throws Exception {
        awaitReady();
        return real.handle(update);
    }

    /** If there will never be an answer this is no fault of the update, which must not be counted against it. */
    private void awaitReady() throws InterruptedException {
        try {
            ready.get();
        } catch (ExecutionException | CancellationException never) {
            throw new InterruptedException("there is nothing to answer with");
        }
    }

    @Override
    public void arrived(RawUpdate update) {
        var ignored = ready.thenRun(() -> real.arrived(update));
    }

    @Override
    public Optional<Gist> gist(RawUpdate update, Set<String> ordered) throws InterruptedException {
        awaitReady();
        return real.gist(update, ordered);
    }
}
