package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.items.ItemPick;
import dev.careerbot.reading.pay.PayAsk;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CalledNotes;
import dev.careerbot.reading.said.Commands;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import dev.careerbot.words.Plural;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Which is newer" after the growth figures, "what would be a good answer" after a question: a note tells it of what was shown. */
public final class NoteAfter implements Hearing.OfOne {
    /** Beside the words that call for a note these add nothing. */
    private static final Set<String> STEERING = Lists.all(
            Pointing.BACK,
            Steering.OPEN_QUESTION,
            Steering.WHICH,
            Pointing.BOTH,
            Pointing.ALL,
            Pointing.PARTS,
            Steering.LEAD_IN,
            CountWords.COUNTED,
            PayWords.SOMEONE,
            PayWords.OF_JUDGING,
            CountWords.SHOWING,
            Set.of("guide", "really", "actually", "says", "say", "said", "up", "should"));

    /** "Which of them costs money": of all, whichever was looked at. */
    private static final Set<String> SEVERAL = Set.of("them", "those", "these", "any", "which");

    private static final Set<String> IN_TIME =
            Set.of("day", "days", "week", "weeks", "month", "months", "year", "years");

    private static final String NOT_THERE = "That percentage is not in the guide.";

    private static final Pattern PERCENTAGE = Pattern.compile("\\b(\\d+) percent\\b");

    /** "Why 17 and 15", whatever is on the screen: no list is so long. */
    private static final Pattern PERCENTAGE_ASKED = Pattern.compile(
            PERCENTAGE.pattern() + "|\\bwhy (?:\\w+ ){0,2}(\\d\\d)\\b|\\b(\\d\\d) (?:and|or) \\d\\d\\b");

    private final Guide guide;
    private final PayAsk pay;
    private final CalledNotes notes;

    public NoteAfter(Guide guide, PayAsk pay) {
        this.guide = guide;
        this.pay = pay;
        this.notes = new CalledNotes(guide, Note::after);
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        return sectionOfPercentage(asking).or(asking::shown).flatMap(shown -> called(asking, shown)
                .map(note -> said(note, asking, shown)));
    }

    /** "Which industries" as the first message: of the section that it leads to no more is wanted than the note. */
    public Reading insteadOf(Reading found, Asking asking) {
        if (found.intent() instanceof Intent.Say say && lacksPercentage(say, asking.message())) {
            return found.assumingToo(NOT_THERE);
        }
        return found.intent() instanceof Intent.Open open
                        && found.how().assumed().isEmpty()
                        && !open.topic().isItem()
                        && open.depth() == Intent.Depth.SHORT
                ? called(asking, open.topic())
                        .map(note -> found.with(
                                new Intent.Say(note.id(), open.topic().role())))
                        .orElse(found)
                : found;
    }

    /** "Is 344% real": the figures that the note gives are others. */
    private boolean lacksPercentage(Intent.Say say, Message message) {
        Matcher percentage = PERCENTAGE.matcher(message.text());
        return message.hasNumber()
                && percentage.find()
                && guide.note(say.note())
                        .map(Note::text)
                        .filter(text -> text.contains("%") && !text.contains(percentage.group(1) + "%"))
                        .isPresent();
    }

    private Optional<Note> called(Asking asking, TopicId section) {
        return notes.calledFor(asking.message(), section.kind())
                .filter(called -> isAllThatIsAsked(called, asking, section))
                .findFirst()
                .map(CalledNotes.Called::note);
    }

    /** "Can i trust the 17%": whatever is on the screen, the section that gives it is meant. */
    private Optional<TopicId> sectionOfPercentage(Asking asking) {
        Matcher asked = PERCENTAGE_ASKED.matcher(asking.message().text());
        if (!asking.message().hasNumber()
                || !asked.find()
                || asking.message().without(Steering.FIGURES).hasAny(PayWords.ABOUT_PAY)) {
            return Optional.empty();
        }
        String percentage = asked.group().replaceAll("^\\D+|\\D.*", "") + "%";
        return guide.sectionsOf(asking.role()).stream()
                .filter(section -> section.paragraphs().stream()
                        .anyMatch(paragraph -> paragraph.text().contains(percentage)))
                .map(Section::id)
                .findFirst();
    }

    private static boolean isAllThatIsAsked(CalledNotes.Called called, Asking asking, TopicId shown) {
        Message message = asking.message();
        return !PayAsk.isOfYears(message)
                && message.words().stream().noneMatch(word -> namesAnother(word, shown))
                && !message.has("list")
                && message.roles().stream().allMatch(shown.role()::equals)
                && asking.saysOnly(
                        called::has, STEERING, Set.of(Message.ROLE), CountWords.ORDINAL, CountWords.CARDINAL);
    }

    /** "So what would be my first step", after the outlook. */
    private static boolean namesAnother(String word, TopicId shown) {
        String several = Plural.several(Plural.single(word));
        return Commands.section(several.equals("steps") ? "path" : several)
                .filter(kind -> !kind.equals(shown.kind()))
                .isPresent();
    }

    /** Of a place, or of an item that is on the screen, or counted, it is said above what was shown. */
    private Reading said(Note note, Asking asking, TopicId shown) {
        return pay.beside(note, asking)
                .map(figure -> Reading.of(figure))
                .or(() -> besideItem(note, asking, shown))
                .orElseGet(() -> Reading.of(new Intent.Say(note.id(), shown.role())));
    }

    private Optional<Reading> besideItem(Note note, Asking asking, TopicId shown) {
        return item(asking, shown).map(item -> Reading.open(item).assuming(note.text()));
    }

    private Optional<TopicId> item(Asking asking, TopicId shown) {
        // "In week 1" counts no item.
        int number = asking.message().hasAny(IN_TIME)
                ? 0
                : Counts.which(asking.message().words());
        return guide.section(shown)
                .flatMap(section -> ItemPick.item(section, number))
                .map(Item::id)
                .or(() -> Optional.of(shown)
                        .filter(topic -> topic.isItem() && !asking.message().hasAny(SEVERAL)));
    }
}
