package dev.careerbot;

import dev.careerbot.answer.NoteSkill;
import dev.careerbot.answer.TalkSkill;
import dev.careerbot.answer.TopicSkill;
import dev.careerbot.conversation.Command;
import dev.careerbot.conversation.Completion;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.ForAdministrators;
import dev.careerbot.conversation.Skill;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Role;
import dev.careerbot.privacy.PrivacySkill;
import dev.careerbot.reading.Reader;
import dev.careerbot.reading.said.Commands;
import dev.careerbot.salary.SalarySkill;
import dev.careerbot.search.Finder;
import dev.careerbot.store.StateJson;
import dev.careerbot.tips.TipPool;
import dev.careerbot.tips.Tips;
import dev.careerbot.tips.talk.DailySkill;
import dev.careerbot.tips.talk.TipCard;
import dev.careerbot.words.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What hangs on one guide, wired together. Another guide is another brain; the doors and the store do not notice. */
record Brain(Guide guide, Lexicon lexicon, Finder finder, Conversation conversation, Tips tips) {
    static Brain of(Guide guide, Lasting kept) {
        Lexicon lexicon = new Lexicon(guide);
        Finder finder = Finder.over(guide, lexicon);
        TipPool pool = TipPool.of(guide);
        TipCard card = new TipCard(guide);
        List<Skill> skills = List.of(
                new ForAdministrators(),
                new SalarySkill(guide),
                new TopicSkill(guide),
                new NoteSkill(guide),
                new DailySkill(guide, pool, card, kept.subscribers(), kept.rules(), kept.clock()),
                new PrivacySkill(kept.subscribers(), kept.states(), StateJson::new),
                new TalkSkill(guide));
        return new Brain(
                guide,
                lexicon,
                finder,
                new Conversation(new Reader(guide, lexicon, finder), skills, kept.states(), kept.eraser()),
                new Tips(pool, card));
    }

    Completion completion() {
        List<String> places = guide.payIn(guide.mainRole().id()).stream()
                .map(range -> guide.title(range.id()))
                .toList();
        return new Completion(commands(), places);
    }

    List<Command> commands() {
        return Commands.in(guide);
    }

    Map<String, String> shortForms() {
        return guide.roles().stream().collect(Collectors.toMap(Role::id, Role::shortForm));
    }
}
