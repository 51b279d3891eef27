package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Reading;
import dev.careerbot.reading.said.Asking;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Ok got it", "i do not give up easily": nothing is asked, neither for more of "it" nor for comfort. */
public final class Acknowledged {
    private static final String NOTE = "yes-no";

    private static final Pattern UNDERSTOOD = Pattern.compile(
            "(?:(?:ok|okay|oh|ah|aha|right|alright|yes|yeah|yep|good|great|cool|fine|well|now|so|and) )*"
                    + "(?:(?:i |ive |we )?(?:got (?:it|that|this|you|the idea|the point)|understood)"
                    + "|i (?:see|understand|get (?:it|that|this|the idea|the point))|makes sense)"
                    + "(?: (?:it|that|this|now|then|all))*");

    private static final Pattern STEADFAST = Pattern.compile(
            "(?:\\w+ )?i (?:\\w+ )?(?:do not|dont|will not|wont|never|am not going to)"
                    + " (?:\\w+ )?(?:give up|get discouraged|lose heart)(?: (?:so |too |that )?(?:easily|easy|fast|quickly|soon))?");

    private Acknowledged() {}

    public static Optional<Reading> read(Asking asking) {
        return asking.message().is(UNDERSTOOD) || asking.message().is(STEADFAST)
                ? Optional.of(Reading.of(asking.say(NOTE)))
                : Optional.empty();
    }
}
