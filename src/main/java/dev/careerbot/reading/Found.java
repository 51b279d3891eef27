package dev.careerbot.reading;

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
 * @param answers whether it is more than a refusal or a question back
 */
record Found(Intent intent, Supplier<Understanding> how, double score, String family, boolean answers) {
    /** The score of a clause that need not be searched for. */
    static final double PLAIN = 1;

    private static final Set<String> ABOUT_THE_GUIDE =
            Set.of("covered-places", "doubts", "highest-paid", "lowest-paid", "roles", "sources");

    /** "Forget that for now. What …": beside a question nobody wants the talk erased. */
    boolean isAboutTheTalk() {
        return intent instanceof Intent.Daily
                || intent instanceof Intent.Ask ask && !ABOUT_THE_GUIDE.contains(ask.name());
    }

    /** Nothing but pay was asked in the clause, in so many words. */
    boolean isPlain() {
        return score == PLAIN;
    }

    Found unanswered() {
        return new Found(intent, how, score, family, false);
    }

    Reading reading() {
        return new Reading(intent, how.get());
    }

    Reading labelled(String label) {
        return new Reading(intent, how.get().labelled(label));
    }
}
