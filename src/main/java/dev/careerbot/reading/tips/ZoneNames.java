package dev.careerbot.reading.tips;

import dev.careerbot.conversation.ZoneSaid;
import dev.careerbot.words.Spelling;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of zones that need no guide: those of the time zone database, in any case, and differences from UTC. */
final class ZoneNames {
    private static final Map<String, ZoneId> BY_NAME = new HashMap<>();
    private static final Pattern OFFSET =
            Pattern.compile("(?i)(?<!\\w)(?:utc|gmt)\\s?([+-])\\s?(\\d{1,2})(?::?(\\d{2}))?(?![\\w:])");
    private static final int SLIPS = 2;

    static {
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("SystemV/"))
                .forEach(id -> BY_NAME.put(key(id), ZoneId.of(id)));
    }

    private ZoneNames() {}

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The zone that is called just so. */
    static Optional<ZoneId> called(String text) {
        return Optional.ofNullable(BY_NAME.get(key(text.strip())));
    }

    /** By a name with a slash in it, anywhere in a text. */
    static Optional<ZoneSaid> named(String text) {
        return tokens(text)
                .filter(token -> token.indexOf('/') > 0)
                .flatMap(token -> Stream.ofNullable(BY_NAME.get(key(token))))
                .<ZoneSaid>map(ZoneSaid.One::new)
                .findFirst()
                .or(() ->
                        text.indexOf('/') < 0 ? Optional.empty() : called(text).map(ZoneSaid.One::new));
    }

    static Stream<String> tokens(String text) {
        return Stream.of(text.split("[\\s,;()]+")).map(token -> token.replaceAll("[.?!]+$", ""));
    }

    /** Whether it holds what is a zone and nothing else. */
    static boolean isIn(String text) {
        return tokens(text).anyMatch(token -> token.indexOf('/') > 0)
                || called(text).isPresent()
                || OFFSET.matcher(text).find();
    }

    /** What else is said beside "Europe/Madrid" and "UTC+2". */
    static Stream<String> besides(String text) {
        String rest = OFFSET.matcher(text).replaceAll(" ");
        return called(rest).isPresent() ? Stream.of() : tokens(rest).filter(token -> token.indexOf('/') <= 0);
    }

    static Optional<ZoneSaid> offset(String text) {
        Matcher said = OFFSET.matcher(text);
        if (!said.find()) {
            return Optional.empty();
        }
        int minutes = said.group(3) == null ? 0 : Integer.parseInt(said.group(3));
        int sign = said.group(1).equals("-") ? -1 : 1;
        try {
            return Optional.of(new ZoneSaid.Offset(
                    ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(said.group(2)), sign * minutes)));
        } catch (DateTimeException beyondTheEarth) {
            return Optional.of(new ZoneSaid.Unknown(said.group()));
        }
    }

    /** "europe/madird". */
    static Optional<ZoneSaid> misspelt(String text) {
        List<String> names = BY_NAME.keySet().stream().sorted().toList();
        return tokens(text)
                .filter(token -> token.indexOf('/') > 0)
                .flatMap(token -> Spelling.nearest(key(token), names, SLIPS).stream())
                .findFirst()
                .map(near -> new ZoneSaid.Several(
                        text, Stream.ofNullable(BY_NAME.get(near)).toList()));
    }
}
