package dev.careerbot;

import dev.careerbot.answer.NoteSkill;
import dev.careerbot.answer.TalkSkill;
import dev.careerbot.answer.TopicSkill;
import dev.careerbot.conversation.Completion;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.StateStore;
import dev.careerbot.guide.Guide;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.reading.Commands;
import dev.careerbot.reading.Reader;
import dev.careerbot.salary.SalarySkill;
import dev.careerbot.search.Finder;
import dev.careerbot.tool.Check;
import dev.careerbot.words.Lexicon;
import java.io.PrintStream;
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

    static Completion completion(Guide guide) {
        List<String> places = guide.payIn(guide.mainRole().id()).stream()
                .map(range -> guide.title(range.id()))
                .toList();
        return new Completion(Commands.all(), places);
    }

    static boolean check(Guide guide, PrintStream out) {
        Lexicon lexicon = new Lexicon(guide);
        return new Check(guide, lexicon, Finder.over(guide, lexicon), out).run();
    }

    public static Conversation conversation(Guide guide) {
        return conversation(guide, new CachedStates());
    }
}
