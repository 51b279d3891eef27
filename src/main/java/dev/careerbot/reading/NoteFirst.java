package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import java.util.List;
import java.util.Optional;

/** "I want to die": a note that is said whatever else is. */
final class NoteFirst {
    private final CalledNotes notes;

    NoteFirst(Guide guide) {
        this.notes = new CalledNotes(guide, Note::whenever);
    }

    Optional<Reading> read(Asking asking) {
        return notes.calledFor(asking.message())
                .findFirst()
                .map(called -> Reading.of(new Intent.Say(called.note().id(), asking.role(), List.of())));
    }
}
