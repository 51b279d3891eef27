package dev.careerbot.tips;

import dev.careerbot.reply.Reply;

/** Puts a tip into words. */
public interface TipWords {
    /**
     * A daily tip, with what can be tapped below it.
     *
     * @param to as it was before this tip: {@link Subscriber#missed} says whether the last one was passed over
     */
    Reply daily(Subscriber to, Pick pick);
}
