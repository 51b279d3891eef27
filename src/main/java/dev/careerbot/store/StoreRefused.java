package dev.careerbot.store;

/** The store cannot be used as it is. The message tells the operator what to do. */
public final class StoreRefused extends RuntimeException {
    StoreRefused(String message) {
        super(message);
    }

    StoreRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
