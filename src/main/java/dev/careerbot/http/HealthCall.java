package dev.careerbot.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;
import java.util.Set;

/** Asks a bot that runs on this machine whether it lives, for a container that has no other program to ask with. */
public final class HealthCall {
    private static final int PATIENCE_MILLIS = 4_000;
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]");

    private HealthCall() {}

    /** Whether it lives; what else it is, is in {@code said}. */
    public static boolean isAlive(String host, int port, Appendable said) throws IOException {
        String address = EVERYWHERE.contains(host) ? "127.0.0.1" : host;
        try {
            HttpURLConnection call =
                    (HttpURLConnection) new URL("http", address, port, "/health").openConnection(Proxy.NO_PROXY);
            call.setConnectTimeout(PATIENCE_MILLIS);
            call.setReadTimeout(PATIENCE_MILLIS);
            int status = call.getResponseCode();
            said.append(status == Page.GOOD ? "alive" : "not alive (" + status + ")");
            return status == Page.GOOD;
        } catch (IOException nobody) {
            said.append("nobody answers on ").append(address).append(":").append(Integer.toString(port));
            return false;
        }
    }
}
