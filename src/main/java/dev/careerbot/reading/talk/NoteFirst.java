package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CalledNotes;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.words.Message;
import java.util.Optional;

/** "I want to die": a note that is said whatever else is. */
public final class NoteFirst implements Hearing.OfOne {
    private final CalledNotes notes;

    public NoteFirst(Guide guide) {
        this.notes = new CalledNotes(guide, Note::whenever);
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        return notes.calledFor(asking.message())
                .filter(called -> isOfPlace(called.note(), asking.message()))
                .findFirst()
                .map(called -> Reading.of(asking.say(called.note().id())));
    }

    private static boolean isOfPlace(Note note, Message message) {
        return note.places().isEmpty()
                || message.places().stream()
                        .flatMap(place -> place.place().countries().stream())
                        .anyMatch(note.places()::contains);
    }
}
