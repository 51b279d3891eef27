package dev.careerbot.reading;

import dev.careerbot.conversation.Reading;

/**
 * What was found for a message or for a clause of it.
 *
 * @param family what it is about, so that two halves about one thing stay one ask
 * @param answers whether it is more than a refusal or a question back
 */
record Found(Reading reading, double score, String family, boolean answers) {
    Reading labelled(String label) {
        return new Reading(reading.intent(), reading.how().labelled(label));
    }
}
