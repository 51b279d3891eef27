package dev.careerbot;

import dev.careerbot.answer.NoteSkill;
import dev.careerbot.answer.TalkSkill;
import dev.careerbot.answer.TopicSkill;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.StateStore;
import dev.careerbot.guide.Guide;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.reading.Reader;
import dev.careerbot.salary.SalarySkill;
import dev.careerbot.search.Finder;
import dev.careerbot.words.Lexicon;
import java.util.List;

/** Wires the rooms. The only class that knows them all. */
public final class House {
    private House() {}

    public static Conversation conversation(Guide guide, StateStore states) {
        Lexicon lexicon = new Lexicon(guide);
        Finder finder = Finder.over(guide, lexicon);
        return new Conversation(
                new Reader(guide, lexicon, finder),
                List.of(new SalarySkill(guide), new TopicSkill(guide), new NoteSkill(guide), new TalkSkill(guide)),
                states);
    }

    public static Conversation conversation(Guide guide) {
        return conversation(guide, new CachedStates());
    }
}
