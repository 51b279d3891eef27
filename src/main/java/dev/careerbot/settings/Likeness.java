package dev.careerbot.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which setting a name comes near to: a file may hold others' settings, but a slip in one of ours must not go unsaid. */
final class Likeness {
    private static final int MOST_SLIPS = 2;

    private Likeness() {}

    static Optional<Key> to(String name) {
        String plain = plain(name);
        return Arrays.stream(Key.values())
                .filter(key -> slips(plain, plain(key.name())) <= MOST_SLIPS || isPartOf(name, key))
                .min(Comparator.comparingInt(key -> slips(plain, plain(key.name()))));
    }

    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }

    /** As when {@code BOT_TOKEN} or {@code TELEGRAM_TOKEN} is written for the whole name. */
    private static boolean isPartOf(String name, Key key) {
        List<String> words = Arrays.asList(name.toUpperCase(Locale.ROOT).split("_"));
        return words.size() > 1 && Arrays.asList(key.name().split("_")).containsAll(words);
    }

    /** Letters to change, to add or to take away. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int changed = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
                before = above;
            }
        }
        return row[other.length()];
    }
}
