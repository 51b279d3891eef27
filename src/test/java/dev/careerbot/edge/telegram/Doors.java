package dev.careerbot.edge.telegram;

import java.util.concurrent.CompletableFuture;

/** Runs a whole door beside a test. */
public final class Doors {
    private Doors() {}

    /** Completes with the code that the process would exit with. */
    public static CompletableFuture<Integer> run(TelegramDoor door) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return door.run();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
