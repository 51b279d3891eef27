package dev.careerbot.reading.said;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Understanding;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What was found for a message or for a clause of it.
 *
 * @param how worked out when it is chosen: most clauses only tell what a message is not
 * @param family what it is about, so that two halves about one thing stay one ask
 */
public record Found(Intent intent, Supplier<Understanding> how, double score, String family, Kind kind) {
    public enum Kind {
        ANSWER,
        /** Asked for in so many words that it need not be searched for. */
        PLAIN_ANSWER,
        /** A refusal that owns up to what the guide lacks about the job. */
        GAP,
        /** Another refusal, a question back, or a clause that asks nothing by itself. */
        NOTHING
    }

    private static final double CERTAIN = 1;

    private static final Set<String> ABOUT_THE_GUIDE =
            Set.of("covered-places", "doubts", "highest-paid", "lowest-paid", "roles", "sources");

    public static Found plain(Intent intent, Supplier<Understanding> how, String family) {
        return new Found(intent, how, CERTAIN, family, Kind.PLAIN_ANSWER);
    }

    public boolean answers() {
        return kind == Kind.ANSWER || isPlain();
    }

    public boolean isPlain() {
        return kind == Kind.PLAIN_ANSWER;
    }

    /** Whether a section or pay is shown, and no note. */
    public boolean isOfGuide() {
        return answers() && !(intent instanceof Intent.Say) && !(intent instanceof Intent.Ask);
    }

    public boolean isOfSum() {
        return intent instanceof Intent.Stand;
    }

    public boolean isGap() {
        return kind == Kind.GAP;
    }

    /** "Forget that for now. What …": beside a question nobody wants the talk erased. */
    public boolean isAboutTheTalk() {
        return intent instanceof Intent.Daily
                || intent instanceof Intent.Ask ask && !ABOUT_THE_GUIDE.contains(ask.name());
    }

    public Found asNothing() {
        return new Found(intent, how, score, family, Kind.NOTHING);
    }

    public Reading reading() {
        return new Reading(intent, how.get());
    }

    public Reading labelled(String label) {
        return new Reading(intent, how.get().labelled(label));
    }
}
