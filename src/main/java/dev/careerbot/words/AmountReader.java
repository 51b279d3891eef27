package dev.careerbot.words;

import dev.careerbot.guide.MoneySign;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads "60k", "60,000", "60 000", "€60.000", "60k€", "1.5m". Numbers that are no sum (a year, a count) stay words. */
final class AmountReader {
    /** "US$90k", "R450 000": letters tell whose it is. */
    private static final Map<String, String> SIGNS = signs();

    private static final String SIGN_CHARACTERS = SIGNS.keySet().stream()
            .filter(sign -> !Character.isLetter(sign.charAt(0)))
            .collect(Collectors.joining());

    /** "R450k", "N6m". */
    private static final String LETTERS = SIGNS.keySet().stream()
            .filter(sign -> sign.length() == 1 && Character.isLetter(sign.charAt(0)))
            .collect(Collectors.joining());

    private static final String SIGN = "([" + SIGN_CHARACTERS + "]?)";

    /** What stands between thousands in much of the world: blanks of all widths, or an apostrophe. */
    private static final String GAPS = " \u00a0\u2009\u202f'’";

    private static final String SIGN_BEFORE =
            SIGNS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "((?i:", "|))"));

    private static final Pattern PARTS =
            Pattern.compile(SIGN_BEFORE + "(\\d[\\d.,]*+(?:[" + GAPS + "]\\d{3})*+)([kKmM]?) ?" + SIGN);
    private static final Pattern GAP = Pattern.compile("[" + GAPS + "]");
    /** "55,000.50", "150.000,00": as no figure of pay has cents, they are left out. */
    private static final Pattern WITH_CENTS =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d{2}|\\d{1,3}(?:\\.\\d{3})+,\\d{2}");

    /** So savings for old age are called in the United States. */
    private static final String PENSION_PLAN = "401k";

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+");
    private static final Set<String> THOUSANDS = Set.of("thousand", "thou", "grand", "k");
    private static final Set<String> MILLIONS = Set.of("million", "millions", "mil", "m");
    static final int THOUSAND = 1_000;

    /** How many thousand a lakh and a crore are. */
    private static final Map<String, Long> INDIAN =
            Map.of("lakh", 100L, "lakhs", 100L, "crore", 10_000L, "crores", 10_000L);

    private static final int SMALLEST_WITHOUT_SIGN = 1000;

    /** More is nobody's pay, and with "crore" behind it too great to be reckoned with. */
    private static final int MOST_DIGITS = 11;

    private AmountReader() {}

    private static Map<String, String> signs() {
        Map<String, String> codes = new HashMap<>();
        MoneySign.ALL.forEach(money -> money.readAs().forEach(sign -> codes.put(sign, money.code())));
        return codes;
    }

    /** A number and its scale in two words: "5 million". */
    static Optional<Amount> read(String raw, String scale) {
        Long thousands = INDIAN.get(scale);
        if (thousands != null) {
            return read(raw, "k").map(amount -> amount.times(thousands));
        }
        String unit = unit(scale);
        return unit.isEmpty() || !Character.isDigit(raw.charAt(raw.length() - 1)) ? Optional.empty() : read(raw + unit);
    }

    static Optional<Amount> read(String raw) {
        if (!hasDigit(raw) || raw.equalsIgnoreCase(PENSION_PLAN)) {
            return Optional.empty();
        }
        Matcher parts = PARTS.matcher(raw);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String unit = parts.group(3).toLowerCase(Locale.ROOT);
        Optional<BigDecimal> number = number(parts.group(2));
        String sign = parts.group(1) + parts.group(4);
        return number.map(
                        value -> value.multiply(BigDecimal.valueOf(scale(unit))).longValue())
                .filter(value ->
                        isSign(sign) || !unit.isEmpty() || value >= SMALLEST_WITHOUT_SIGN && !isYear(raw, value))
                .map(value -> new Amount(value, SIGNS.get(sign.toUpperCase(Locale.ROOT))));
    }

    /** What the number stands for, by the letter or the word behind it: 1,000 for "70k"; 1 if neither says. */
    static long scaleOf(String raw, String behind) {
        Matcher parts = PARTS.matcher(raw);
        String unit =
                parts.matches() && !parts.group(3).isEmpty() ? parts.group(3).toLowerCase(Locale.ROOT) : unit(behind);
        return scale(unit);
    }

    /** The letter for it, or none. */
    private static String unit(String word) {
        return THOUSANDS.contains(word) ? "k" : MILLIONS.contains(word) ? "m" : "";
    }

    private static long scale(String unit) {
        return unit.equals("k") ? THOUSAND : unit.equals("m") ? 1_000_000 : 1;
    }

    /** A number of any size, where what stands behind it tells that it is money. */
    static Optional<Amount> readFew(String raw) {
        return raw.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',')
                ? number(raw).map(value -> new Amount(value.longValue(), null))
                : Optional.empty();
    }

    /** "R2" may be anything: the letter alone makes no small number a sum. */
    private static boolean isSign(String sign) {
        return !sign.isEmpty() && (sign.length() > 1 || !Character.isLetter(sign.charAt(0)));
    }

    static boolean isGap(char c) {
        return GAPS.indexOf(c) >= 0;
    }

    /** How long the sign is that begins with letters there, as "US$" or "R"; 0 if none does. */
    static int lettersOfSign(String text, int at) {
        if (!text.startsWith("$", at + 1) && !text.startsWith("$", at + 2)) {
            return LETTERS.indexOf(Character.toUpperCase(text.charAt(at))) < 0 ? 0 : 1;
        }
        for (String sign : SIGNS.keySet()) {
            if (sign.length() > 1 && text.regionMatches(true, at, sign, 0, sign.length())) {
                return sign.length();
            }
        }
        return 0;
    }

    /** "US$" is USD. */
    static String codeOf(String sign) {
        return SIGNS.getOrDefault(sign.toUpperCase(Locale.ROOT), sign);
    }

    static boolean isSign(char c) {
        return SIGN_CHARACTERS.indexOf(c) >= 0;
    }

    /** A number of things, and of rupees where no other money is named. */
    static boolean isIndian(String scale) {
        return INDIAN.containsKey(scale);
    }

    /** "Thousand", "million". */
    static boolean isScale(String word) {
        return !unit(word).isEmpty();
    }

    static boolean hasDigit(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) >= '0' && raw.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String raw, long value) {
        return raw.length() == 4 && value >= 1950 && value < 2100;
    }

    private static Optional<BigDecimal> number(String written) {
        String digits = GAP.matcher(written).replaceAll("").replaceAll("[.,]+$", "");
        if (digits.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return Optional.empty();
        }
        if (WITH_CENTS.matcher(digits).matches()) {
            return Optional.of(
                    new BigDecimal(digits.substring(0, digits.length() - 3).replaceAll("[.,]", "")));
        }
        if (GROUPED.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replaceAll("[.,]", "")));
        }
        String decimal = digits.replace(',', '.');
        return decimal.indexOf('.') == decimal.lastIndexOf('.')
                ? Optional.of(new BigDecimal(decimal))
                : Optional.empty();
    }
}
