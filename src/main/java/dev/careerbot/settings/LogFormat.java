package dev.careerbot.settings;

/** For people, or a JSON object a line for programs. */
public enum LogFormat {
    TEXT,
    JSON
}
