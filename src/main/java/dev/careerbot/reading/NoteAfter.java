package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Understanding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.TopicId;
import dev.careerbot.words.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** "Which is newer" after the growth figures, "what would be a good answer" after a question: a note tells it of what was shown. */
final class NoteAfter {
    /** Beside the words that call for a note these add nothing. */
    private static final List<Set<String>> STEERING = List.of(
            Plain.BACK,
            Plain.OPEN_QUESTION,
            Plain.WHICH,
            Plain.BOTH,
            Plain.PARTS,
            Plain.LEAD_IN,
            CountWords.COUNTED,
            PayWords.SOMEONE,
            PayWords.OF_JUDGING,
            Set.of("guide", "really", "actually", "says"));

    /** "Which of them costs money": of all, whichever was looked at. */
    private static final Set<String> SEVERAL = Set.of("them", "those", "these", "any", "which");

    private final Guide guide;
    private final PayAsk pay;
    private final List<Note> notes;

    NoteAfter(Guide guide, PayAsk pay) {
        this.guide = guide;
        this.pay = pay;
        this.notes = guide.notes().values().stream()
                .filter(note -> !note.after().isEmpty())
                .sorted(Comparator.comparing(Note::id))
                .toList();
    }

    Optional<Reading> read(Asking asking) {
        return asking.shown().flatMap(shown -> notes.stream()
                .filter(note -> note.about().equals(shown.kind()) && isCalledFor(note, asking, shown))
                .findFirst()
                .map(note -> said(note, asking, shown)));
    }

    private static boolean isCalledFor(Note note, Asking asking, TopicId shown) {
        Message message = asking.message();
        String said = " " + message.text() + " ";
        return note.after().stream().anyMatch(words -> said.contains(" " + words + " "))
                && !PayAsk.isOfYears(message)
                && message.roles().stream().allMatch(shown.role()::equals)
                && asking.saysOnly(
                        Set.of(Message.ROLE),
                        word -> STEERING.stream().anyMatch(steering -> steering.contains(word))
                                || Counts.isOrdinal(word)
                                || CountWords.number(word) > 0
                                || note.after().stream().anyMatch(words -> List.of(words.split(" "))
                                        .contains(word)));
    }

    /** Of a place, or of an item that is on the screen, or counted, it is said above what was shown. */
    private Reading said(Note note, Asking asking, TopicId shown) {
        return pay.beside(note, asking)
                .map(figure -> new Reading(figure, Understanding.PLAIN))
                .or(() -> besideItem(note, asking, shown))
                .orElseGet(() -> new Reading(new Intent.Say(note.id(), shown.role(), List.of()), Understanding.PLAIN));
    }

    private Optional<Reading> besideItem(Note note, Asking asking, TopicId shown) {
        return item(asking, shown)
                .map(item -> new Reading(
                        new Intent.Open(item, Intent.Depth.SHORT, true), Understanding.PLAIN.assuming(note.text())));
    }

    private Optional<TopicId> item(Asking asking, TopicId shown) {
        List<String> words = asking.message().words();
        int number = Math.max(Counts.counted(words), Counts.numbered(words));
        Stream<TopicId> counted = guide.section(shown).stream()
                .flatMap(section -> section.items().stream()
                        .filter(item ->
                                item.number() == Counts.among(section.items().size(), number)))
                .map(Item::id);
        return Stream.concat(
                        counted,
                        Stream.of(shown)
                                .filter(topic ->
                                        topic.isItem() && !asking.message().hasAny(SEVERAL)))
                .findFirst();
    }
}
