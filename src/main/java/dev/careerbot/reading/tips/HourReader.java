package dev.careerbot.reading.tips;

import dev.careerbot.conversation.HourSaid;
import dev.careerbot.conversation.HourSaid.DayPart;
import dev.careerbot.reading.said.Found;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads "08:30", "8am", "half past seven", "at 8 in the evening". Each pattern looks at a text once, however long. */
final class HourReader {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("noon", 12),
            Map.entry("midday", 12),
            Map.entry("mid-day", 12),
            Map.entry("midnight", 0));
    private static final String NUMBER =
            "(\\d{1,2}|" + String.join("|", NUMBERS.keySet().stream().sorted().toList()) + ")";
    private static final String HALF_DAY = "(?:\\s?(am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z]))?";
    private static final String BEFORE = "(?i)(?<![\\w:./+-])";
    private static final String NAMES = "noon|midday|mid-day|midnight";
    /** But "9 to 5" is from one hour to another. */
    private static final String IN_DIGITS =
            "[1-5]?\\d(?=(?: minutes?)? (?:(?:past|after) |(?:to|before) (?:" + NAMES + ")))";

    private static final Pattern BY_CLOCK = Pattern.compile(BEFORE
            + "(\\d{1,2})\\s?[:.h]\\s?(\\d{2})(?!\\d|\\s?[:.]\\d)(?:\\s?(?:uhr|h|hrs|hours|o'?clock)\\b)?" + HALF_DAY);
    private static final Pattern PAST = Pattern.compile(BEFORE
            + "(half|quarter|five|ten|twenty|twenty[ -]five|" + IN_DIGITS
            + ")(?: minutes?)? (past|to|before|after) "
            + NUMBER + HALF_DAY + "(?!\\w)");
    private static final Pattern HALF = Pattern.compile(BEFORE + "(half) ()" + NUMBER + HALF_DAY + "(?!\\w)");
    private static final Pattern WITH_HALF_DAY =
            Pattern.compile(BEFORE + NUMBER + "\\s?(am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z])");
    private static final Pattern O_CLOCK =
            Pattern.compile(BEFORE + NUMBER + "\\s?(?:o'?\\s?clock|uhr|hrs|hours|h)(?![a-z])" + HALF_DAY);
    private static final Pattern FOUR_DIGITS = Pattern.compile(BEFORE + "(\\d{2})(\\d{2})(?![\\w:./])");
    private static final Pattern AT = Pattern.compile(BEFORE + "(?:at|around|by|@)\\s?" + NUMBER + "(?![\\w:./%])");
    private static final Pattern BARE = Pattern.compile(BEFORE + NUMBER + "(?![\\w:/%])");
    /** These say by themselves which half of the day is meant. */
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:at )?(?:12(?:[:.]00)? )?(" + NAMES + ")\\b");

    private static final Pattern PART = Pattern.compile(
            "(?i)\\b(?:in the |at )?(mornings?|breakfast|lunch ?time|lunch|afternoons?|evenings?|tonight|night)\\b");
    private static final int NOON_HOUR = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int SMALL_HOURS = 5;

    private HourReader() {}

    /** What was read, and the text without it. */
    record Found(HourSaid said, String rest) {}

    /** @param bare whether a number by itself is meant for an hour */
    static Found read(String text, boolean bare) {
        return read(text, bare, Optional.empty());
    }

    /** The answer to "at which hour of that part of the day?". */
    static Found read(String text, Optional<DayPart> asked) {
        return read(text, true, asked);
    }

    private static Found read(String text, boolean bare, Optional<DayPart> asked) {
        String plain = text.replace('’', '\'');
        Matcher part = PART.matcher(plain);
        Optional<DayPart> day = part.find() ? Optional.of(dayPart(part.group(1))) : Optional.empty();
        String rest = day.isPresent() ? without(plain, part) : plain;
        boolean named = NAMED.matcher(rest).find();
        return clock(rest, named ? Optional.empty() : day.or(() -> asked), bare)
                .orElseGet(
                        () -> new Found(day.<HourSaid>map(HourSaid.Around::new).orElse(HourSaid.NOTHING), rest));
    }

    private static Optional<Found> clock(String text, Optional<DayPart> day, boolean bare) {
        return found(PAST, text, hour -> spoken(hour, day))
                .or(() -> found(NAMED, text, hour -> at(number(hour.group(1)), 0)))
                .or(() -> found(
                        BY_CLOCK,
                        text,
                        hour -> hour(number(hour.group(1)), number(hour.group(2)), hour.group(3), day, hour)))
                .or(() -> found(WITH_HALF_DAY, text, hour -> hour(number(hour.group(1)), 0, hour.group(2), day, hour)))
                .or(() -> found(O_CLOCK, text, hour -> hour(number(hour.group(1)), 0, hour.group(2), day, hour)))
                .or(() -> found(HALF, text, hour -> spoken(hour, day)))
                .or(() -> found(AT, text, hour -> hour(number(hour.group(1)), 0, null, day, hour)))
                .or(() -> bare || day.isPresent()
                        ? found(
                                        FOUR_DIGITS,
                                        text,
                                        hour -> hour(number(hour.group(1)), number(hour.group(2)), null, day, hour))
                                .or(() -> found(BARE, text, hour -> hour(number(hour.group(1)), 0, null, day, hour)))
                        : Optional.empty());
    }

    private static Optional<Found> found(Pattern pattern, String text, Function<Matcher, HourSaid> reading) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new Found(reading.apply(matcher), without(text, matcher)))
                : Optional.empty();
    }

    private static String without(String text, Matcher found) {
        return (text.substring(0, found.start()) + " " + text.substring(found.end())).strip();
    }

    /** "Half past seven", "quarter to eight"; "half seven" is half past, as the British say it. */
    private static HourSaid spoken(Matcher said, Optional<DayPart> day) {
        HourSaid full = hour(number(said.group(3)), 0, said.group(4), Optional.empty(), said);
        if (!(full instanceof HourSaid.At at)) {
            return full;
        }
        int minutes = minutes(lower(said.group(1)));
        boolean before = List.of("to", "before").contains(lower(said.group(2)));
        LocalTime clock = at.hour().plusMinutes(before ? -minutes : minutes);
        return new HourSaid.At(said.group(4) == null ? in(day, clock) : clock);
    }

    private static int minutes(String said) {
        return switch (said) {
            case "half" -> 30;
            case "quarter" -> 15;
            case "twenty" -> 20;
            case "twenty five", "twenty-five" -> 25;
            default -> number(said);
        };
    }

    private static HourSaid hour(int hour, int minute, @Nullable String halfDay, Optional<DayPart> day, Matcher said) {
        boolean wrong = minute >= MINUTES
                || hour > HOURS
                || hour == HOURS && minute > 0
                || halfDay != null && (hour < 1 || hour > NOON_HOUR);
        if (wrong) {
            return new HourSaid.Wrong(said.group().strip());
        }
        if (halfDay != null) {
            return at(hour % NOON_HOUR + (lower(halfDay).startsWith("p") ? NOON_HOUR : 0), minute);
        }
        return new HourSaid.At(in(day, LocalTime.of(hour % HOURS, minute)));
    }

    private static LocalTime in(Optional<DayPart> day, LocalTime clock) {
        boolean otherHalf = day.isPresent() && isOtherHalf(day.get(), clock.getHour());
        return otherHalf ? clock.plusHours(NOON_HOUR) : clock;
    }

    /** Whether who says that hour in that part of the day means the one twelve hours from it. */
    private static boolean isOtherHalf(DayPart part, int hour) {
        return switch (part) {
            case MORNING -> hour == NOON_HOUR;
            case MIDDAY -> hour < SMALL_HOURS;
            case AFTERNOON -> hour < NOON_HOUR;
            case EVENING -> hour > 0 && hour < NOON_HOUR;
            case NIGHT -> hour >= SMALL_HOURS && hour <= NOON_HOUR;
        };
    }

    private static HourSaid at(int hour, int minute) {
        return new HourSaid.At(LocalTime.of(hour % HOURS, minute));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static int number(String written) {
        Integer word = NUMBERS.get(lower(written));
        return word == null ? Integer.parseInt(written) : word;
    }

    private static DayPart dayPart(String written) {
        return switch (Character.toLowerCase(written.charAt(0))) {
            case 'm', 'b' -> DayPart.MORNING;
            case 'l' -> DayPart.MIDDAY;
            case 'a' -> DayPart.AFTERNOON;
            case 'e' -> DayPart.EVENING;
            default -> DayPart.NIGHT;
        };
    }
}
