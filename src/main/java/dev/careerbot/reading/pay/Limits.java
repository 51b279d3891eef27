package dev.careerbot.reading.pay;

import dev.careerbot.words.Message;
import java.util.regex.Pattern;

/** "Nobody earns more than 90k", "180k is the most you can get", "is that the max in america": an end of a range, taken for a limit. */
final class Limits {
    private static final String END = "(?:max|maximum|most|min|minimum|least|limit|cap|ceiling|floor)";

    /** "The top end" is but the end of a range. */
    private static final String OUTMOST = "the (?:top|bottom|highest|lowest)\\b(?! (?:end|of|figure|\\d))";

    private static final String PAST =
            "(?:more|less|(?:over|under|above|below|beyond) (?:" + Message.SUM + "|that|this))";

    /** "Nobody earns more", "does anyone", "do they always get 40k". */
    private static final Pattern WITHOUT_EXCEPTION =
            Pattern.compile("\\b(?:nobody|noone|no one|none|anyone|anybody|never|always|ever)\\b"
                    + ".*\\b(?:earns?|makes?|gets?|pays?|paid|goes)\\b.*\\b(?:" + PAST + "|" + Message.SUM + ")\\b");

    /** "Can they earn less than 65k", "is 65k guaranteed". */
    private static final Pattern SURELY = Pattern.compile("\\bcan\\b.*\\b(?:more|less) than (?:" + Message.SUM
            + "|that|this)\\b|" + Message.SUM + " (?:\\w+ )?guaranteed\\b");

    /** "The max they can pay me", "so thats the max?". */
    private static final Pattern POSSIBLE =
            Pattern.compile("\\b" + END + "\\b.*\\b(?:can|could|possible|possibly|ever)\\b|\\bno " + END
                    + "\\b|\\b(?:that|thats|this|it|its) (?:is )?(?:really )?the " + END + "\\b");

    /** "The max is 90k", "at least 40k", "is 90k the top". */
    private static final Pattern OF_SUM = Pattern.compile("\\b" + END + "\\b.*" + Message.SUM + "|" + Message.SUM
            + ".*\\b" + END + "\\b|\\b" + OUTMOST + ".*" + Message.SUM + "|" + Message.SUM + " (?:is )?" + OUTMOST);

    private Limits() {}

    static boolean areMeant(Message message) {
        return message.says(WITHOUT_EXCEPTION)
                || message.says(SURELY)
                || message.says(POSSIBLE)
                || message.says(OF_SUM) && !Claims.isOfOwnPay(message);
    }
}
