package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Is 38 too late", "i'm 17, too early?": an age is any number, so that no way to ask can be written down for each. */
final class AgeAsk {
    private static final String NOTE = "discrimination-diversity";
    private static final int LONGEST = 9;
    private static final Pattern AGE = Pattern.compile("\\b[1-7]\\d\\b");
    private static final Pattern TOO = Pattern.compile("\\b(?:too|past) (?:late|early|old|young|it)\\b");

    private AgeAsk() {}

    static Optional<Reading> read(Asking asking, Guide guide) {
        Message message = asking.message();
        boolean asks = message.words().size() <= LONGEST
                && !message.hasAny(Message.MASKS)
                && AGE.matcher(message.text()).find()
                && TOO.matcher(message.text()).find();
        return asks
                ? guide.note(NOTE)
                        .map(note ->
                                new Reading(new Intent.Say(note.id(), asking.role(), List.of()), asking.understood()))
                : Optional.empty();
    }
}
