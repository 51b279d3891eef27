package dev.careerbot.http;

import java.util.List;

/** What is answered to a request. */
record Page(int status, String type, String text) {
    static final int GOOD = 200;
    static final int NOT_NOW = 503;
    private static final String PLAIN = "text/plain; charset=utf-8";
    /** As Prometheus names its form. */
    private static final String FIGURES = "text/plain; version=0.0.4; charset=utf-8";

    static Page good(String text) {
        return new Page(GOOD, PLAIN, text + "\n");
    }

    static Page notNow(List<String> why) {
        return new Page(NOT_NOW, PLAIN, String.join("\n", why) + "\n");
    }

    static Page figures(String text) {
        return new Page(GOOD, FIGURES, text);
    }

    static Page wrong(int status, String text) {
        return new Page(status, PLAIN, text + "\n");
    }
}
