package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.words.Message;
import java.util.Optional;
import java.util.regex.Pattern;

/** "I want to know everything", but not "is everything ok"; "list them", "show me the list". */
public final class EverythingAsk {
    private static final String TOPICS = "topics";

    private static final Pattern EVERYTHING = Pattern.compile(
            "(?:(?:please|just|ok|and|can|could|would|you|i|id|want|like|to|tell|show|give|know|learn|hear|see|me|us) )*"
                    + "everything(?: (?:that )?(?:you|u) (?:have|know|got)| there is)?(?: please| pls)?");

    private static final Pattern LIST = Pattern.compile(
            "(?:(?:please|just|ok|so|and|then|can|could|would|you|i|id|want|like|to|tell|show|give|see|me|us) )*"
                    + "(?:(?:the|that|this|your|whole|full|complete) )*list(?: (?:all|of|them|those|these|it|the|items|out|here))*"
                    + "(?: again)?(?: then)?(?: please| pls)?");

    /** "What does it say then": after a refusal. */
    private static final Pattern COVERED = Pattern.compile(
            "(?:(?:and|so|but|ok|okay|well|then) )*what (?:does|do) (?:it|you|the guide|your guide|this guide)"
                    + " (?:actually |even )?(?:say|cover|know|have|hold|tell|offer)(?: me)?(?: then| instead| at all)?");

    private EverythingAsk() {}

    /** After a refusal, or before anything was shown, the list is that of the topics; of places there are other lists. */
    public static Optional<Reading> read(Asking asking) {
        Message message = asking.message();
        boolean list = message.is(LIST);
        if (asking.state().memory().isDeclined() && (list || message.is(COVERED))) {
            return Optional.of(Reading.of(asking.ask(TOPICS)));
        }
        if (list) {
            return asking.state() instanceof State.OnPay ? Optional.empty() : Optional.of(all(asking, TOPICS));
        }
        return message.is(EVERYTHING) ? Optional.of(all(asking, "menu")) : Optional.empty();
    }

    private static Reading all(Asking asking, String otherwise) {
        return asking.shown()
                .map(topic -> Reading.open(topic.section(), Intent.Depth.WHOLE))
                .orElseGet(() -> Reading.of(asking.ask(otherwise)));
    }
}
