package dev.careerbot.guide;

import java.util.List;
import java.util.Optional;

/**
 * How sums in a currency are written. What a coach adds to the guide's currencies is known by its code.
 *
 * @param name of many of them
 * @param sign empty if there is none
 * @param readAs all signs that mean this currency and no other
 * @param isWritten whether the bot writes the sign before a sum; where few know whose it is, it writes the code
 */
public record MoneySign(String code, String name, String sign, List<String> readAs, boolean isWritten) {
    public static final List<MoneySign> ALL = List.of(
            new MoneySign(Currency.ANY_DOLLAR, "dollars", "$", List.of("$"), true),
            new MoneySign("USD", "US dollars", "$", List.of("US$"), true),
            new MoneySign("CAD", "Canadian dollars", "C$", List.of("C$", "CA$"), true),
            new MoneySign("AUD", "Australian dollars", "A$", List.of("A$", "AU$"), true),
            new MoneySign("NZD", "New Zealand dollars", "NZ$", List.of("NZ$"), true),
            new MoneySign("HKD", "Hong Kong dollars", "HK$", List.of("HK$"), true),
            new MoneySign("EUR", "euros", "€", List.of("€"), true),
            new MoneySign("GBP", "pounds", "£", List.of("£"), true),
            new MoneySign("JPY", "yen", "¥", List.of("¥"), false),
            new MoneySign("INR", "Indian rupees", "₹", List.of("₹"), false),
            new MoneySign("ZAR", "rand", "R", List.of("R"), false),
            new MoneySign("NGN", "naira", "₦", List.of("₦", "N"), false),
            new MoneySign("AED", "dirhams", "", List.of(), false));

    public static Optional<MoneySign> of(String code) {
        return ALL.stream().filter(money -> money.code.equals(code)).findFirst();
    }
}
