package dev.careerbot.salary;

import java.util.Map;

/** Sums as English writes them, the same in every default locale. */
final class Money {
    private static final Map<String, String> SIGNS =
            Map.of("EUR", "€", "GBP", "£", "USD", "$", "CAD", "C$", "AUD", "A$");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("EUR", "euros (EUR, €)"),
            Map.entry("$", "dollars"),
            Map.entry("GBP", "pounds (GBP, £)"),
            Map.entry("USD", "US dollars (USD, $)"),
            Map.entry("CAD", "Canadian dollars (CAD, C$)"),
            Map.entry("AUD", "Australian dollars (AUD, A$)"),
            Map.entry("ZAR", "rand (ZAR, R)"),
            Map.entry("NGN", "naira (NGN, ₦)"),
            Map.entry("AED", "dirhams (AED)"));

    private Money() {}

    static String sum(String currency, long amount) {
        String sign = SIGNS.get(currency);
        return sign == null ? currency + " " + grouped(amount) : sign + grouped(amount);
    }

    static String currency(String code) {
        return NAMES.getOrDefault(code, code);
    }

    static String grouped(long amount) {
        String digits = Long.toString(amount);
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
