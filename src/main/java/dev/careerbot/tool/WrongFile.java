package dev.careerbot.tool;

import java.io.IOException;

/** A file that somebody named for another; the message says what is wrong in it and where. */
public final class WrongFile extends IOException {
    private static final long serialVersionUID = 1;

    WrongFile(String message) {
        super(message);
    }
}
