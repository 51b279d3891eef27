package dev.careerbot.tips.talk;

import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Speaker;
import dev.careerbot.tips.Taste;
import dev.careerbot.tips.TipPool;

/** What the daily tip is, in a line for each thing that is asked about it. */
final class AboutTip {
    private final TipPool pool;

    AboutTip(TipPool pool) {
        this.pool = pool;
    }

    String line(Order.Subject subject, Speaker speaker) {
        return switch (subject) {
            case PRICE -> "It is free.";
            case REASON ->
                "So that it comes when it suits you: you pick the hour, and your zone says by which clock it goes.";
            case NUMBER ->
                "There are " + pool.size(Taste.ANY)
                        + " tips: one comes a day, and none again before you have had them all.";
            case TIME -> "Once a day, at the hour that you pick, by the clock where you are.";
            case CLOCK -> "By the clock where you are: I ask for your zone next.";
            case CONTENT ->
                "Each tip is one point of the guide in a few words, with its source. /tip gives you one now.";
            case END ->
                (speaker.inGroup() ? "/unsubscribe" : "\"stop\"") + " ends it at any time, and /settings changes it.";
        };
    }
}
