package dev.careerbot.reply;

import java.util.Optional;

/**
 * What a choice does when it is taken. Its code goes out with the choice and comes back from anywhere, so it is short,
 * says its version, and is trusted for nothing.
 */
public record Tap(Does does, String what) {
    private static final char VERSION = '1';

    public enum Does {
        /** Opens a topic: a section, an item, a country's pay. */
        OPEN('o'),
        /** Opens the whole of a section or an item. */
        WHOLE('w'),
        /** Shows all doubts about a topic. */
        DOUBTS('d'),
        /** Asks for something the bot can do. */
        ASK('a'),
        /** Sends a command, as if it had been typed. */
        COMMAND('c'),
        /** Gives an order about the daily tip or about what is kept. */
        ORDER('t'),
        /** The same on a page of settings, which then shows what is set. */
        SET('s');

        private final char letter;

        Does(char letter) {
            this.letter = letter;
        }
    }

    public static Tap open(Object topic) {
        return new Tap(Does.OPEN, topic.toString());
    }

    public static Tap whole(Object topic) {
        return new Tap(Does.WHOLE, topic.toString());
    }

    public static Tap doubts(Object topic) {
        return new Tap(Does.DOUBTS, topic.toString());
    }

    public static Tap ask(String name) {
        return new Tap(Does.ASK, name);
    }

    public static Tap command(String typed) {
        return new Tap(Does.COMMAND, typed);
    }

    public String code() {
        return "" + VERSION + does.letter + what;
    }

    public static Optional<Tap> of(String code) {
        if (code.length() < 3 || code.charAt(0) != VERSION) {
            return Optional.empty();
        }
        for (Does does : Does.values()) {
            if (does.letter == code.charAt(1)) {
                return Optional.of(new Tap(does, code.substring(2)));
            }
        }
        return Optional.empty();
    }
}
