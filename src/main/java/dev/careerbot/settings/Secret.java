package dev.careerbot.settings;

import java.util.regex.Pattern;

/** A value that is used and never shown: only who asks for it by name gets it. */
public final class Secret {
    private static final Pattern TOKEN = Pattern.compile("(\\d{5,16}):[A-Za-z0-9_-]{30,}");
    private static final Pattern USER = Pattern.compile("://[^/@\\s]*@");

    private final String value;

    Secret(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }

    /** Strikes out what looks like a secret: one may have been written beside the wrong key. */
    static String strikeOut(String text) {
        return USER.matcher(TOKEN.matcher(text).replaceAll("$1:***")).replaceAll("://***@");
    }

    @Override
    public String toString() {
        return TOKEN.matcher(value).matches() ? strikeOut(value) : "***";
    }
}
