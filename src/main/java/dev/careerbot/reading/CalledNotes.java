package dev.careerbot.reading;

import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.words.Lexicon;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Notes with phrases that call for them where what they are about is shown: "junior pay in france", "which is newer". */
final class CalledNotes {
    /** Notes cannot know by which names the roles go. */
    private static final String A_ROLE = "engineer";

    record Called(Note note, List<String> phrases) {
        boolean isCalledFor(Message message) {
            return phrases.stream().anyMatch(message::says);
        }

        boolean has(String word) {
            return phrases.stream()
                    .anyMatch(phrase -> List.of(phrase.split(" ")).contains(word));
        }
    }

    private final List<Called> notes;

    CalledNotes(Guide guide, Function<Note, List<String>> phrases) {
        this.notes = guide.notes().values().stream()
                .map(note -> new Called(
                        note, phrases.apply(note).stream().map(Lexicon::plain).toList()))
                .toList();
    }

    /** Those about this kind of section that a message calls for. */
    Stream<Called> calledFor(Message message, String kind) {
        Message said = message.callingRoles(A_ROLE);
        return notes.stream().filter(called -> called.note().about().equals(kind) && called.isCalledFor(said));
    }
}
