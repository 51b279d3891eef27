package dev.careerbot.tool;

import dev.careerbot.guide.MoneySign;
import dev.careerbot.guide.PayRange;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an answer's text holds: strings that it must, other countries' averages, figures at all. */
final class Figures {
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[, ](?=\\d{3}(?!\\d))");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{4,}");
    private static final Pattern YEAR = Pattern.compile("20[0-3]\\d");

    /** Other dollars have letters before the sign. */
    private static final String US_DOLLAR = "(?<![a-z])(?<!aud )\\$";

    private final List<PayRange> published;

    /** @param published what the guide has, to see whether an answer about one place gives another's average too */
    Figures(List<PayRange> published) {
        this.published = List.copyOf(published);
    }

    static String plain(String text) {
        String even = text.replace('’', '\'').replace('\u202f', ' ').replace('\u00a0', ' ');
        return GROUPING.matcher(even).replaceAll("");
    }

    /** One of the alternatives, which {@code |} parts; one in capitals is a word of its own, with its case. */
    static boolean has(String text, String must) {
        String plain = plain(text);
        return Stream.of(must.split("\\|", -1))
                .map(Figures::plain)
                .anyMatch(one -> one.chars().allMatch(Character::isUpperCase) && !one.isEmpty()
                        ? Pattern.compile("(?<!\\w)" + Pattern.quote(one) + "(?!\\w)")
                                .matcher(plain)
                                .find()
                        : plain.toLowerCase(Locale.ROOT).contains(one.toLowerCase(Locale.ROOT)));
    }

    /** Whether no other country's average is given. 50,000 euro is both Germany's low end and France's average. */
    boolean focused(String text, List<String> countries) {
        String plain = plain(text).toLowerCase(Locale.ROOT);
        List<PayRange> asked = published.stream()
                .filter(range -> countries.contains(range.country()))
                .toList();
        return published.stream()
                .filter(range -> !countries.contains(range.country()))
                .filter(range -> asked.stream().noneMatch(own -> has(own, range.currency(), range.average())))
                .noneMatch(range -> average(range).matcher(plain).find());
    }

    private static boolean has(PayRange range, String currency, long figure) {
        return range.currency().equals(currency)
                && (range.low() == figure || range.average() == figure || range.high() == figure);
    }

    private static Pattern average(PayRange range) {
        String sign = MoneySign.of(range.currency())
                .map(MoneySign::sign)
                .filter(known -> !known.isEmpty())
                .map(known -> "|" + (known.equals("$") ? US_DOLLAR : Pattern.quote(known.toLowerCase(Locale.ROOT))))
                .orElse("");
        return Pattern.compile(
                "(?:" + range.currency().toLowerCase(Locale.ROOT) + sign + ") ?" + range.average() + "(?!\\d)");
    }

    /** Numbers of four digits or more, years aside. */
    static boolean any(String text) {
        Matcher number = LONG_NUMBER.matcher(plain(text));
        while (number.find()) {
            if (!YEAR.matcher(number.group()).matches()) {
                return true;
            }
        }
        return false;
    }
}
