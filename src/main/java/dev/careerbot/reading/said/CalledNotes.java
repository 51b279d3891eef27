package dev.careerbot.reading.said;

import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.words.Lexicon;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Notes with phrases that call for them where what they are about is shown: "junior pay in france", "which is newer". */
public final class CalledNotes {
    /** Notes cannot know by which names the roles go. */
    private static final String A_ROLE = "engineer";

    /** @param phrases each between blanks, as it stands in a message that does too */
    public record Called(Note note, List<String> phrases) {
        private boolean isCalledFor(String said) {
            for (String phrase : phrases) {
                if (said.contains(phrase)) {
                    return true;
                }
            }
            return false;
        }

        public boolean has(String word) {
            return phrases.stream().anyMatch(phrase -> phrase.contains(" " + word + " "));
        }
    }

    private final List<Called> notes;

    public CalledNotes(Guide guide, Function<Note, List<String>> phrases) {
        this.notes = guide.notes().values().stream()
                .map(note -> new Called(
                        note,
                        phrases.apply(note).stream()
                                .map(phrase -> between(Lexicon.plain(phrase)))
                                .toList()))
                .filter(called -> !called.phrases().isEmpty())
                .toList();
    }

    public Stream<Called> calledFor(Message message) {
        String said = said(message);
        return notes.stream().filter(called -> called.isCalledFor(said));
    }

    /** Those that what was written calls for: also by the name of a job. */
    public Stream<Called> calledForAsWritten(Message message) {
        String said = between(Folding.fold(message.written()));
        return notes.stream().filter(called -> called.isCalledFor(said));
    }

    /** Those about this kind of section that a message calls for. */
    public Stream<Called> calledFor(Message message, String kind) {
        String said = said(message.callingRoles(A_ROLE));
        return notes.stream().filter(called -> called.note().isAbout(kind) && called.isCalledFor(said));
    }

    /** The name of a job is only in what was written. */
    private static String said(Message message) {
        return Asking.isOfOtherJob(message)
                ? between(message.text()) + between(Folding.fold(message.written()))
                : between(message.text());
    }

    private static String between(String words) {
        return " " + words + " ";
    }
}
