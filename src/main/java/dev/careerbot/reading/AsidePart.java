package dev.careerbot.reading;

import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.JobWords;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A part of a message that asks nothing by itself, but says what the rest is about, or is about the rest. */
final class AsidePart {
    private static final Set<String> BACK = Set.of("back", "return", "go");

    private static final Set<String> POINTED = Lists.all(JobWords.ROLE_NAMES, Pointing.AT_IT);

    private static final Set<String> WHAT = Set.of("what", "whats", "how");

    private static final Set<String> HOW = Set.of("more", "again");

    private static final Set<String> IN_TIME = Set.of("by", "day", "week", "month", "year");

    /** "I don't know python, is that a problem" asks of python. */
    private static final Pattern PROBLEM = Pattern.compile(
            "(?:(?:and|so|but) )*(?:is|would|will|could) (?:that|it|this) (?:be )?"
                    + "(?:an? )?(?:big |real |serious |huge )?(?:problem|issue|obstacle|dealbreaker|drawback|disadvantage)(?: then| for me)?");

    private AsidePart() {}

    static boolean isOne(Asking part) {
        return leadsBack(part)
                || namesRole(part)
                || judges(part)
                || part.message().is(PROBLEM)
                || saysHow(part);
    }

    /** "The second, more", "the degree, again", "steps please, week by week". */
    private static boolean saysHow(Asking part) {
        List<String> words = part.message().words();
        return words.size() == 1 && HOW.contains(words.get(0)) || part.message().has("by") && part.saysOnly(IN_TIME);
    }

    /** "Back to spain, …", "return to the ml engineer, …" */
    private static boolean leadsBack(Asking part) {
        return part.message().hasAny(BACK) && part.saysOnly(Set.of(Message.PLACE, Message.ROLE), BACK);
    }

    /** "As an ml engineer, …", "for this job, …", but not "what is an ml engineer". */
    private static boolean namesRole(Asking part) {
        Message message = part.message();
        boolean ofRole = message.has(Message.ROLE);
        boolean asks = (ofRole || message.hasAny(JobWords.ROLE_NAMES))
                && (message.has("tell") || message.hasAny(WHAT) && !message.has("about"));
        boolean points = ofRole || message.hasAny(Pointing.AT_IT);
        return !asks && part.saysOnly(Set.of(Message.ROLE), points ? POINTED : Set.of());
    }

    /** "… is it any good" */
    private static boolean judges(Asking part) {
        return part.message().hasAny(PayWords.JUDGED_SUM)
                && part.saysOnly(PayWords.JUDGED_SUM, PayWords.OF_JUDGING, PayWords.FIGURE);
    }
}
