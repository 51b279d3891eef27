package dev.careerbot.http;

import java.util.Map;

/**
 * What a client of the JDK's server may take. It reads these once, when its first class is loaded, and without them
 * half-sent requests hold its threads for ever.
 */
final class Limits {
    private static final Map<String, String> ALL = Map.of(
            "sun.net.httpserver.maxReqTime", "5",
            "sun.net.httpserver.maxRspTime", "20",
            // Else it goes on reading a body after the answer, as slowly as that is sent.
            "sun.net.httpserver.drainAmount", "0",
            "sun.net.httpserver.maxReqHeaders", "50",
            "sun.net.httpserver.maxReqHeaderSize", "8192",
            "sun.net.httpserver.maxIdleConnections", "20",
            "sun.net.httpserver.nodelay", "true",
            "jdk.httpserver.maxConnections", "200");

    private Limits() {}

    /** What the operator gave with -D stays. */
    static void set() {
        ALL.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }
}
