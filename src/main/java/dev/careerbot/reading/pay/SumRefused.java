package dev.careerbot.reading.pay;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with the sum of a command that asks where a sum stands. */
public final class SumRefused {
    private static final String EXAMPLE = ", as in /stand 60000 uk.";
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
    private static final Pattern BELOW_ZERO = Pattern.compile("^[-−]\\p{Sc}?\\d");
    private static final int MOST_DIGITS = 15;

    private SumRefused() {}

    /** Where a sum was read: its minus is no part of it. */
    public static boolean isBelowZero(String argument) {
        return BELOW_ZERO.matcher(argument).find();
    }

    public static String why(String argument) {
        Matcher number = NUMBER.matcher(argument);
        if (!number.find()) {
            return "Write a sum and a place" + EXAMPLE;
        }
        if (isBelowZero(argument)) {
            return "Pay is not below zero: write the sum without the minus" + EXAMPLE;
        }
        return number.group().replaceAll("\\D", "").length() > MOST_DIGITS
                ? "That sum has more digits than I can hold against a range: write a shorter one" + EXAMPLE
                : "I cannot tell that " + number.group()
                        + " is a sum of money: write its currency beside it, or a whole year's pay" + EXAMPLE;
    }
}
