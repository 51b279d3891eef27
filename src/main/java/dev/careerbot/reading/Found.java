package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Understanding;
import java.util.function.Supplier;

/**
 * What was found for a message or for a clause of it.
 *
 * @param how worked out when it is chosen: most clauses only tell what a message is not
 * @param family what it is about, so that two halves about one thing stay one ask
 * @param answers whether it is more than a refusal or a question back
 */
record Found(Intent intent, Supplier<Understanding> how, double score, String family, boolean answers) {
    Reading reading() {
        return new Reading(intent, how.get());
    }

    Reading labelled(String label) {
        return new Reading(intent, how.get().labelled(label));
    }
}
