package dev.careerbot.http;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What is served, by path. */
final class StatusPages {
    /** A poll takes up to twenty seconds, and a failed one is tried again within thirty. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(90);

    private static final int NOT_FOUND = 404;

    private final Vitals vitals;
    private final CompletableFuture<Prometheus> figures;

    StatusPages(Vitals vitals, CompletableFuture<Prometheus> figures) {
        this.vitals = vitals;
        this.figures = figures;
    }

    Page at(String path) {
        return switch (path) {
            case "/health" -> health();
            case "/ready" -> ready();
            case "/metrics" -> Page.figures(figures.join().text());
            default -> Page.wrong(NOT_FOUND, "There are /health, /ready and /metrics.");
        };
    }

    private Page health() {
        Duration silence = vitals.silence();
        return silence.compareTo(LONGEST_SILENCE) < 0
                ? Page.good("alive")
                : Page.notNow(List.of("no poll has come back for " + silence.toSeconds() + " s"));
    }

    private Page ready() {
        List<String> troubles = vitals.troubles();
        return troubles.isEmpty() ? Page.good("ready") : Page.notNow(troubles);
    }
}
