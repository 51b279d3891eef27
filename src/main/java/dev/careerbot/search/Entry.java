package dev.careerbot.search;

import dev.careerbot.guide.Target;

/**
 * One text that leads to a target.
 *
 * @param text masked words, as {@link dev.careerbot.words.Message#text()} gives them
 * @param asked whether people ask like that; else the guide says it
 */
record Entry(String text, Target target, boolean asked) {
    boolean isOfItem() {
        return target instanceof Target.OfTopic topic && topic.id().isItem();
    }

    /** Targets of one family are seldom told apart by a word: an item and its section, a section in two roles. */
    String family() {
        if (target instanceof Target.OfTopic topic) {
            return new Target.OfKind(topic.id().kind()).toString();
        }
        return target.toString();
    }
}
