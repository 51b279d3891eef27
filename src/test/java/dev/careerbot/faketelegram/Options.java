package dev.careerbot.faketelegram;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * How a server is set up.
 *
 * @param port 0 for any free one
 * @param prefix a path before {@code /bot}, as behind a proxy; empty or like {@code /telegram/api}
 * @param callbackLifetime how long a tap can be answered
 * @param parseModeRefused whether a parse mode is an error, as it is for a bot that sends entities only
 * @param repeatsSlowed whether a repeated offset is slowed, as Telegram does against crash loops
 */
public record Options(
        int port,
        String token,
        String prefix,
        String username,
        Duration callbackLifetime,
        boolean parseModeRefused,
        boolean repeatsSlowed) {
    static final Pattern TOKEN_SHAPE = Pattern.compile("([1-9][0-9]{4,15}):[A-Za-z0-9_-]{30,64}");
    private static final String TOKEN_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789_-";
    private static final Duration TELEGRAMS_CALLBACK_LIFETIME = Duration.ofSeconds(150);

    public Options {
        if (!TOKEN_SHAPE.matcher(token).matches()) {
            throw new IllegalArgumentException("a token looks like 123456789:AAAA..., with 30 to 64 letters");
        }
        if (!prefix.isEmpty() && (!prefix.startsWith("/") || prefix.endsWith("/"))) {
            throw new IllegalArgumentException("a prefix looks like /telegram/api");
        }
    }

    public static Options usual() {
        return new Options(0, madeUpToken(), "", "careerbot_test_bot", TELEGRAMS_CALLBACK_LIFETIME, true, false);
    }

    public Options onPort(int other) {
        return new Options(other, token, prefix, username, callbackLifetime, parseModeRefused, repeatsSlowed);
    }

    public Options withToken(String other) {
        return new Options(port, other, prefix, username, callbackLifetime, parseModeRefused, repeatsSlowed);
    }

    public Options underPrefix(String other) {
        return new Options(port, token, other, username, callbackLifetime, parseModeRefused, repeatsSlowed);
    }

    public Options forBot(String other) {
        return new Options(port, token, prefix, other, callbackLifetime, parseModeRefused, repeatsSlowed);
    }

    public Options answeringTapsWithin(Duration other) {
        return new Options(port, token, prefix, username, other, parseModeRefused, repeatsSlowed);
    }

    public Options allowingParseMode() {
        return new Options(port, token, prefix, username, callbackLifetime, false, repeatsSlowed);
    }

    public Options slowingRepeats() {
        return new Options(port, token, prefix, username, callbackLifetime, parseModeRefused, true);
    }

    long botId() {
        return Long.parseLong(token.substring(0, token.indexOf(':')));
    }

    private static String madeUpToken() {
        Random random = new Random();
        StringBuilder secret = new StringBuilder("FAKE");
        random.ints(31, 0, TOKEN_LETTERS.length()).forEach(i -> secret.append(TOKEN_LETTERS.charAt(i)));
        return (5_000_000_000L + random.nextInt(1_000_000_000)) + ":" + secret;
    }
}
