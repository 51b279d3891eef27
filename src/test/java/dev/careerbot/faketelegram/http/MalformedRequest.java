package dev.careerbot.faketelegram.http;

import java.io.IOException;

/** What came is not HTTP, or not readable as what it says it is. */
public final class MalformedRequest extends IOException {
    private final int status;

    public MalformedRequest(int status, String reason) {
        super(reason);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
