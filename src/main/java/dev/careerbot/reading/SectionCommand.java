package dev.careerbot.reading;

import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.items.ItemPick;
import dev.careerbot.reading.roles.RoleChanged;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Commands;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.JobWords;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.ShortTitles;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /path software engineer}, {@code /tools tensorflow}, {@code /kpis 2}: a section, in whose role and which item of it. */
final class SectionCommand {
    /** Behind a command these name nothing. */
    private static final Set<String> NO_SUBJECT = Lists.all(
            Steering.FILLERS,
            Steering.LEAD_IN,
            PayWords.SOMEONE,
            Pointing.BACK,
            Pointing.ALL,
            Pointing.BOTH,
            JobWords.OTHERS,
            JobWords.ROLE_NAMES,
            Set.of("this", "my", "roles", "engineer", "engineers", Message.ROLE));

    private final Guide guide;
    private final ShortTitles titles;
    private final ItemPick items;

    SectionCommand(Guide guide, ShortTitles titles) {
        this.guide = guide;
        this.titles = titles;
        this.items = new ItemPick(guide);
    }

    Optional<Reading> read(String name, Asking asking) {
        return Commands.section(name).map(kind -> section(kind, asking));
    }

    private Reading section(String kind, Asking asking) {
        Message message = asking.message();
        Optional<String> named = roleCalled(asking);
        Asking meant = named.map(role -> new Asking(message, asking.state(), role, true))
                .orElse(asking);
        TopicId topic = TopicId.section(meant.role(), kind);
        Reading whole = new Reading(
                meant.open(topic),
                named.map(role -> asking.understood().about(role)).orElse(asking.understood()));
        List<String> subject = message.words().stream()
                .filter(word ->
                        !NO_SUBJECT.contains(word) && titles.besideMain(word).isEmpty())
                .toList();
        return subject.isEmpty() || guide.section(topic).isEmpty() ? whole : among(whole, topic, subject, message);
    }

    /** "Of the software engineer", "the other role". */
    private Optional<String> roleCalled(Asking asking) {
        Message message = asking.message();
        boolean other = message.has("other") && (message.hasAny(JobWords.ROLE_NAMES) || message.has("one"));
        return !message.roles().isEmpty()
                ? asking.namedRole()
                : other ? RoleChanged.otherThanShown(asking, guide) : titles.inOneWord(message);
    }

    private Reading among(Reading whole, TopicId topic, List<String> subject, Message message) {
        if (message.has(Message.PLACE)) {
            return whole.assuming(Seeker.ANYWHERE);
        }
        boolean counts = subject.stream().allMatch(SectionCommand::counts);
        Optional<Reading> item =
                counts ? items.countedAt(topic, Counts.which(message.words())) : items.named(topic, subject);
        return item.map(found -> new Reading(
                        found.intent(), whole.how().assuming(found.how().assumed())))
                .orElseGet(() -> counts ? whole : whole.assuming("I left \"" + message.written() + "\" aside."));
    }

    private static boolean counts(String word) {
        return CountWords.COUNTING.contains(word)
                || CountWords.isCounted(word)
                || CountWords.NUMBER.contains(word)
                || CountWords.number(word) > 0;
    }
}
