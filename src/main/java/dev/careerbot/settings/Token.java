package dev.careerbot.settings;

import java.util.Optional;
import java.util.regex.Pattern;

/** The bot's key. It stands in the path of every call, so nothing but the client that calls ever reads its value. */
public final class Token {
    private static final Pattern SHAPE = Pattern.compile("\\d{5,16}:[A-Za-z0-9_-]{30,64}");
    private static final Pattern ALIKE = Pattern.compile("\\d{5,16}:[A-Za-z0-9_-]{30,}");
    private static final Pattern PASSWORD = Pattern.compile("://[^/@\\s]*@");

    private final String value;

    private Token(String value) {
        this.value = value;
    }

    /** Empty when it has not the shape of a token: a blank or a quote too many would only be met as a 404. */
    public static Optional<Token> of(String text) {
        String trimmed = text.strip();
        return SHAPE.matcher(trimmed).matches() ? Optional.of(new Token(trimmed)) : Optional.empty();
    }

    /** Strikes out what looks like a secret, wherever it was written: a token, or a password in an address. */
    public static String strikeOut(String text) {
        return PASSWORD.matcher(ALIKE.matcher(text).replaceAll("***")).replaceAll("://***@");
    }

    /** The bot's own user id, which is no secret. */
    public long botId() {
        return Long.parseLong(value.substring(0, value.indexOf(':')));
    }

    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return botId() + ":***";
    }
}
