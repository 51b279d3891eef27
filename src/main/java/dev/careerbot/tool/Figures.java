package dev.careerbot.tool;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an answer's text holds: strings that it must, other countries' averages, figures at all. */
final class Figures {
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[, ](?=\\d{3}(?!\\d))");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{4,}");
    private static final Pattern YEAR = Pattern.compile("20[0-3]\\d");

    /** Averages with their currency, to see whether an answer about one place gives another's too. */
    private static final Map<String, List<Pattern>> AVERAGES = Map.of(
            "US", patterns("(?<![a-z])(?<!aud )\\$ ?120000", "usd ?120000"),
            "CA", patterns("cad ?95000", "c\\$ ?95000"),
            "GB", patterns("£ ?55000", "gbp ?55000"),
            "AU", patterns("aud ?120000", "a\\$ ?120000"),
            "DE", patterns("€ ?75000", "eur ?75000"),
            "ES", patterns("€ ?40000", "eur ?40000"),
            "FR", patterns("€ ?50000", "eur ?50000"),
            "ZA", patterns("zar ?450000", "r ?450000"),
            "NG", patterns("ngn ?6000000", "₦ ?6000000"),
            "AE", patterns("aed ?240000"));

    private Figures() {}

    private static List<Pattern> patterns(String... texts) {
        return Stream.of(texts).map(text -> Pattern.compile(text + "(?!\\d)")).toList();
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
    static boolean focused(String text, List<String> countries) {
        String plain = plain(text).toLowerCase(Locale.ROOT);
        return AVERAGES.entrySet().stream()
                .filter(average -> !countries.contains(average.getKey()))
                .filter(average -> !(average.getKey().equals("FR") && countries.contains("DE")))
                .noneMatch(average -> average.getValue().stream()
                        .anyMatch(pattern -> pattern.matcher(plain).find()));
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
