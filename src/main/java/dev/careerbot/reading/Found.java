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
 * @param plain whether it was asked in so many words that it need not be searched for
 */
record Found(Intent intent, Supplier<Understanding> how, double score, String family, boolean answers, boolean plain) {
    private static final double CERTAIN = 1;

    private static final Set<String> ABOUT_THE_GUIDE =
            Set.of("covered-places", "doubts", "highest-paid", "lowest-paid", "roles", "sources");

    Found(Intent intent, Supplier<Understanding> how, double score, String family, boolean answers) {
        this(intent, how, score, family, answers, false);
    }

    static Found plain(Intent intent, Supplier<Understanding> how, String family) {
        return new Found(intent, how, CERTAIN, family, true, true);
    }

    /** "Forget that for now. What …": beside a question nobody wants the talk erased. */
    boolean isAboutTheTalk() {
        return intent instanceof Intent.Daily
                || intent instanceof Intent.Ask ask && !ABOUT_THE_GUIDE.contains(ask.name());
    }

    Found unanswered() {
        return new Found(intent, how, score, family, false, plain);
    }

    Reading reading() {
        return new Reading(intent, how.get());
    }

    Reading labelled(String label) {
        return new Reading(intent, how.get().labelled(label));
    }
}
