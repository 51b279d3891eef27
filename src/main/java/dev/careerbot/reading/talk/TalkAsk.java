package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Trace;
import dev.careerbot.guide.Folding;
import dev.careerbot.reading.said.Asking;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what is asked about the talk itself: "what was my first question", "what have we talked about". */
public final class TalkAsk {
    /** A longer message asks for something else too. */
    private static final int LONGEST = 9;

    /** "What did I ask", but not "what I asked is the pay in france". */
    private static final Pattern WHAT_WAS_SAID =
            Pattern.compile("\\b(?:what|whats|which|where|who|remember|recall|repeat|know|remind me)\\b.*(?:"
                    + "\\bdid i (?:just )?(?:ask|say|tell|mention|write|type|want to know)\\b"
                    + "|(?<!^what )(?<!^which )\\bi (?:just )?(?:asked|said|told you|mentioned|wrote|typed)\\b"
                    + "|\\bmy (?:\\w+ )?(?:questions?|messages?)\\b(?! (?:is|are)\\b)"
                    + "|\\b(?:have|had|did|were|are) we (?:\\w+ )?"
                    + "(?:talk|talked|talking|discuss|discussed|discussing|spoken|cover|covered|chat|chatted|speaking)\\b"
                    + "|\\bwe (?:talked|spoke|were talking|were speaking|chatted) about\\b"
                    + "|\\bthat (?:country|place|topic|role) again$)"
                    + "|\\b(?:know|remember|recall) (?:what|how much|where) i (?:earn|make|get paid|live)$"
                    + "|\\brepeat my (?:\\w+ )?(?:question|message)"
                    + "|\\bfirst (?:thing|answer|message) (?:that )?(?:you|u) (?:told|said|gave|wrote|sent|showed)\\b");

    /** "That is not what I asked" is about the answer, and "what did I do" about neither. */
    private static final Pattern ABOUT_THE_ANSWER =
            Pattern.compile("\\b(?:not|isnt|wasnt|didnt|answer|answered|never)\\b");

    private TalkAsk() {}

    public static Optional<Reading> read(Asking asking) {
        String folded = Folding.fold(asking.message().written());
        boolean asked = folded.split(" ").length <= LONGEST
                && WHAT_WAS_SAID.matcher(folded).find()
                && !ABOUT_THE_ANSWER.matcher(folded).find();
        return asked
                ? Optional.of(
                        Reading.of(asking.ask("this-talk")).tracing(Trace.followUp(List.of("\"" + folded + "\""))))
                : Optional.empty();
    }
}
