package dev.careerbot.http;

import java.time.Duration;
import java.util.List;

/** How the bot is, asked anew each time. */
public interface Vitals {
    /** For how long polling has shown no sign of life. */
    Duration silence();

    /** Since when a poll has not gone well. */
    Duration sinceGoodPoll();

    /** Why it cannot serve people now; nothing if it can. */
    List<String> troubles();

    /** Updates that are stored and not answered yet. */
    int waiting();
}
