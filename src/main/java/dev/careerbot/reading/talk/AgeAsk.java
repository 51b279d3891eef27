package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Is 38 too late", "am i too old", "i am 52": an age is any number, so that no way to ask can be written down for each. */
public final class AgeAsk {
    private static final String NOTE = "discrimination-diversity";
    private static final int LONGEST = 9;
    /** No "step 10", no "30 days". */
    private static final Pattern AGE = Pattern.compile(
            "(?:^|\\b(?:at|is|im|am|be|being|would|about|nearly|almost|over|past|turning|and|or|for|with) )[1-7]\\d"
                    + "(?= (?:too|past|now|years? old|yo|is|be|already|and|or|a|an|then|as|to)\\b|$)");

    private static final Pattern TOO = Pattern.compile("\\b(?:too|past) (?:late|early|old|young|it)\\b");

    /** "Is tensorflow too old" is about nobody. */
    private static final Pattern SOMEBODY_TOO = Pattern.compile(
            "\\b(?:am i|i am|im|is (?:he|she)|(?:he|she) is|hes|shes|are (?:we|they)) (?:\\w+ )?too (?:late|old|young)\\b"
                    + "|\\bis it (?:\\w+ )?too late (?:for me|for us|to start|to begin)\\b|^too (?:old|young)\\b");

    private static final Pattern AGE_ALONE = Pattern.compile("^(?:(?:and|so|but|well|hi|ok) )*(?:i am|im)"
            + "(?: only| already| just| now)? [1-7]\\d(?: now| years old| years of age| yo)?$");

    private final Guide guide;

    public AgeAsk(Guide guide) {
        this.guide = guide;
    }

    public Optional<Reading> read(Asking asking) {
        Message message = asking.message();
        String text = message.text();
        boolean asks = message.words().size() <= LONGEST
                && !message.hasAny(Message.MASKS)
                && (AGE.matcher(text).find() && TOO.matcher(text).find()
                        || SOMEBODY_TOO.matcher(text).find()
                        || AGE_ALONE.matcher(text).find());
        return asks
                ? guide.note(NOTE).map(note -> asking.reading(new Intent.Say(note.id(), asking.role(), List.of())))
                : Optional.empty();
    }
}
