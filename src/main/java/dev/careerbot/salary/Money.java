package dev.careerbot.salary;

import dev.careerbot.guide.Currency;
import dev.careerbot.guide.MoneySign;

/** Sums as English writes them, the same in every default locale. */
final class Money {
    private Money() {}

    static String sum(String currency, long amount) {
        return MoneySign.of(currency)
                .filter(MoneySign::isWritten)
                .map(money -> money.sign() + grouped(amount))
                .orElseGet(() -> currency + " " + grouped(amount));
    }

    /** "Pounds (GBP, £)"; of dollars that may be any there is no more to say. */
    static String currency(String code) {
        return MoneySign.of(code).map(Money::named).orElse(code);
    }

    private static String named(MoneySign money) {
        if (money.code().equals(Currency.ANY_DOLLAR)) {
            return money.name();
        }
        return money.name() + " (" + money.code() + (money.sign().isEmpty() ? "" : ", " + money.sign()) + ")";
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
