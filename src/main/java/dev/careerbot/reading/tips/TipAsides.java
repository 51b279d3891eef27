package dev.careerbot.reading.tips;

import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Order.Subject;
import dev.careerbot.conversation.Question;
import dev.careerbot.conversation.State;
import dev.careerbot.reading.said.Lists;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Is it free?", "what are they about?", amid a question about the tip: what the person wants to know before answering. */
final class TipAsides {
    private record Way(Subject subject, Pattern saying) {
        Way(Subject subject, String saying) {
            this(subject, Pattern.compile("\\b(?:" + saying + ")\\b"));
        }

        /** Whatever else is said is a question to the guide. */
        boolean isSaidBy(String folded) {
            String besides = saying.matcher(folded).replaceAll(" ");
            return !besides.equals(folded)
                    && Stream.of(besides.strip().split(" +")).allMatch(word -> word.isEmpty() || BESIDE.contains(word));
        }
    }

    private static final String ENDING = "(?:stop|cancel|end|quit|leave|unsubscribe|opt out|pause|change|undo)";

    private static final Set<String> BESIDE = Lists.words("""
            is are was it its this that they them these those the a an tip tips daily subscription do does did will would
            i you me my your be for of to there and so but also really just all any in on at by from with what which how
            have has need needed know ask asking want tell matter important hour hours time zone timezone place city here
            come comes coming go goes going use arrive arrives sent send get day week per each every one ones total altogether later
            time anytime whenever again ok okay wait first please pls""");

    private static final Way PRICE = new Way(
            Subject.PRICE,
            "free(?: of charge)?|how much (?:is|are)|(?:costs?|price|fees?|charged?|charges)"
                    + "(?: (?:money|anything|something|extra))?|i (?:(?:have|need) to |must |should )?pay");

    /** "Free daily tip please" asks for one. */
    private static final Pattern OF_DAILY_TIP =
            Pattern.compile("^(?:and |so )?(?:is|are|do|does|will|would|how|what)\\b.*\\bdaily tips?\\b");

    /** What is meant where several fit stands first. */
    private static final List<Way> WAYS = List.of(
            new Way(
                    Subject.END,
                    "(?:can|could|may) i (?:always |still |also |later )?" + ENDING
                            + "|how (?:do|can|could|would|will) i (?:later )?" + ENDING
                            + "|(?:is it |how )(?:easy|hard|possible) to " + ENDING),
            PRICE,
            new Way(Subject.REASON, "why|how come|what for|what do you need (?=.*\\bfor$)"),
            new Way(Subject.NUMBER, "how many"),
            new Way(Subject.CLOCK, "(?:which|what|whose) (?:time ?zone|zone|clock)|whose time|my (?:own |local )?time"),
            new Way(
                    Subject.TIME,
                    "how often|(?:when|what time|what hour)"
                            + "(?=.*\\b(?:comes?|coming|arrives?|sent|send|get)\\b)"
                            + "|(?:is it|are they|does it come|do they come) (?:daily|(?:every|each) ?day)"),
            new Way(
                    Subject.CONTENT,
                    "what(?:s| is| are) (?:it|this|that|they|these|those|them|in (?:it|them)"
                            + "|(?:the |your |a |these |those )?(?:daily )?tips?)(?: about| like| for)?$"
                            + "|what .*\\babout$|(?:what|which) (?:kinds?|sorts?|types?) of tips?|(?:what|which) (?:topics?|tips?)"
                            + "|what (?:do|will|would) (?:i get|you send)|(?:see|have|get|give me|show me) (?:an? )?(?:example|sample)"));

    private TipAsides() {}

    static Optional<Order> read(String folded, State state) {
        if (!(state instanceof State.Asked asked)) {
            boolean ofTip =
                    state instanceof State.OnTip || OF_DAILY_TIP.matcher(folded).find();
            return Optional.of(PRICE)
                    .filter(way -> ofTip && way.isSaidBy(folded))
                    .map(way -> new Order.About(way.subject()));
        }
        if (asked.question() instanceof Question.Forget) {
            return Optional.empty();
        }
        // "What zone?" where that is asked wants help with the answer.
        boolean ofHour = asked.question() instanceof Question.Hour;
        return WAYS.stream()
                .filter(way -> ofHour || way.subject() != Subject.CLOCK)
                .filter(way -> way.isSaidBy(folded))
                .findFirst()
                .map(way -> new Order.About(way.subject()));
    }
}
