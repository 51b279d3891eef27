package dev.careerbot.settings;

/** How much is written to the log. */
public enum LogLevel {
    ERROR,
    WARN,
    INFO,
    DEBUG,
    TRACE
}
