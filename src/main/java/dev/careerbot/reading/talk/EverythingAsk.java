package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.reading.said.Asking;
import java.util.Optional;
import java.util.regex.Pattern;

/** "I want to know everything", but not "is everything ok". */
public final class EverythingAsk {
    private static final Pattern EVERYTHING = Pattern.compile(
            "(?:(?:please|just|ok|and|can|could|would|you|i|id|want|like|to|tell|show|give|know|learn|hear|see|me|us) )*"
                    + "everything(?: (?:that )?(?:you|u) (?:have|know|got)| there is)?(?: please| pls)?");

    private EverythingAsk() {}

    public static Optional<Reading> read(Asking asking) {
        return EVERYTHING.matcher(asking.message().text()).matches()
                ? Optional.of(asking.reading(asking.shown()
                        .<Intent>map(topic -> new Intent.Open(topic.section(), Intent.Depth.WHOLE, true))
                        .orElseGet(() -> new Intent.Ask("menu", asking.role()))))
                : Optional.empty();
    }
}
