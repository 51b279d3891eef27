package dev.careerbot.http;

/** The status pages cannot be served where they should be. The message tells the operator what to do. */
public final class PortRefused extends RuntimeException {
    PortRefused(String host, int port, Exception cause) {
        super(
                "Nothing can be served on " + host + ":" + port + " (" + cause.getMessage()
                        + "). Set HTTP_PORT to a free port and HTTP_HOST to an address of this machine.",
                cause);
    }
}
