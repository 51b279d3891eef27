package dev.careerbot.store;

/** The store did not do it this time: the disk is full, the file is locked. Trying again may help. */
public final class StoreFailed extends RuntimeException {
    StoreFailed(Throwable cause) {
        super("the store failed: " + cause.getMessage(), cause);
    }
}
