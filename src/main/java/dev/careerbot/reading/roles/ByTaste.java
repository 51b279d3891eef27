package dev.careerbot.reading.roles;

import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.pay.PayJudged;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.words.Message;
import java.util.regex.Pattern;

/** Tells who says what they like and wants a role chosen for it. */
final class ByTaste {
    private static final Pattern WHICH_ROLE = Pattern.compile(
            "\\b(?:which|what)(?: (?:one|role|job|career|position))?"
                    + "(?: of (?:the two(?: roles| jobs)?|these|them))?(?:$| (?:should|would|shall|do|to|is|suits?|fits?|matches)\\b)");

    /** "I like statistics but hate programming, which role?", "which should i choose if i like code more than maths". */
    private static final Pattern TASTE = Pattern.compile(
            "\\b(?:i|im|who|someone|somebody|you|one)\\b (?:\\w+ ){0,2}"
                    + "(?:like|likes|love|loves|hate|hates|enjoy|enjoys|prefer|prefers|dislike|dislikes|(?:good|better|bad|worse) (?:at|in))\\b");

    /** "Can you help me decide", "i can't decide between the two": beside the roles there is nothing to choose. */
    private static final Pattern DECIDING = Pattern.compile(
            "^(?:(?:and|so|but|ok|well) )*(?:" + PayJudged.HELP + "|decide|choose)"
                    + "(?: (?:which|what|one|role|job|career|of|between|the|these|those|them|two|both|roles|jobs|to|is|for|me|should|i|take|right|please|then|now))*$");

    private ByTaste() {}

    /** Unless places on the screen are what is to be chosen from. */
    static boolean isUndecided(Asking asking) {
        return !asking.isAtPlaces() && asking.message().is(DECIDING);
    }

    static boolean isAsked(Asking asking) {
        Message message = asking.message();
        boolean chosen = BetweenRoles.chooses(message) || message.hasAny(BetweenRoles.ROLES) || message.has("two");
        return chosen
                && !BetweenRoles.isElsewhere(message)
                && !message.hasAny(PayWords.SURELY_PAY)
                && (message.says(WHICH_ROLE) || message.roles().size() > 1 && BetweenRoles.chooses(message))
                && message.says(TASTE)
                && asking.shown().map(TopicId::kind).filter("tools"::equals).isEmpty();
    }
}
