package dev.careerbot.reading.tips;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "On weekdays", "monday to friday", "no weekends", said together with an hour or a place.
 *
 * @param rest what else is said
 */
record Weekdays(boolean said, String rest) {
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:(?:only|just|but|on|every|each|from) )*"
                    + "(?:weekdays?|work(?:ing)? ?days?|mon(?:day)?s? ?(?:to|till?|until|through|-|–) ?fri(?:day)?s?"
                    + "|(?:not (?:on )?|no |except (?:on )?|without |(?:stop|pause|skip) (?:tips )?(?:on |at )?(?:the )?)weekends?)\\b(?: only\\b)?,?");

    boolean isAll() {
        return said && rest.isEmpty();
    }

    static Weekdays in(String text) {
        Matcher said = SAID.matcher(text);
        return said.find() ? new Weekdays(true, said.replaceAll(" ").strip()) : new Weekdays(false, text);
    }
}
