package dev.careerbot.settings;

/**
 * A value as somebody wrote it.
 *
 * @param origin where
 */
record Written(String text, String origin) {
    static final String ENVIRONMENT = "environment";
    static final String FILE = ".env";
    static final String DEFAULT = "default";
}
