package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.reading.pay.PlacesMeant;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Pointing;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads that the last answer shall be shown once more: "say that again", "come again?", "repeat that". */
public final class AgainAsk implements Hearing.OfOne {
    private static final Pattern ONCE_MORE = Pattern.compile("\\b(?:once more|one more time)\\b");

    /** "So what did you say before", "what was it you just told me". */
    private static final Pattern WHAT_WAS_SAID = Pattern.compile(
            "(?:(?:and|so|but|ok|then|wait) )*what (?:did you|was it (?:that )?you|you|have you)"
                    + " (?:just )?(?:say|said|tell|told)(?: me| us)?(?: (?:just )?(?:before|earlier|now|there|then|again))?");

    private static final Set<String> AGAIN = Set.of("again", "repeat", "pardon");

    private static final Set<String> BESIDE =
            Lists.words("again repeat pardon come once time can could would you your last answer");

    private static final String ALL_SAID = "The guide says no more about that than this.";

    private final PlacesMeant places;

    public AgainAsk(PlacesMeant places) {
        this.places = places;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        return isWanted(asking)
                ? Optional.of(shown(asking).tracing(asking.state().memory().trace()))
                : Optional.empty();
    }

    public static boolean isWanted(Asking asking) {
        if (asking.message().is(WHAT_WAS_SAID)) {
            return true;
        }
        boolean once = asking.message().says(ONCE_MORE);
        return (once || asking.message().hasAny(AGAIN))
                && asking.saysOnly(BESIDE, once ? Set.of("more") : Set.of(), Pointing.BACK);
    }

    /** "Worth it?", and once more: of what lists nothing there is no more to say the second time. */
    public static Reading said(Reading found, Asking asking, Guide guide) {
        boolean again = found.intent() instanceof Intent.Open open
                && asking.state() instanceof State.OnTopic on
                && isKept(on)
                && open.depth() == Intent.Depth.SHORT
                && on.topic().equals(open.topic())
                && found.how().assumed().isEmpty()
                && guide.section(open.topic())
                        .filter(section ->
                                section.items().isEmpty() && !section.id().isPay())
                        .isPresent();
        return again ? found.assuming(ALL_SAID) : found;
    }

    /** A refusal, or what was said of a sum, is not kept: then it is told where the talk stands. */
    private Reading shown(Asking asking) {
        if (isKept(asking.state())) {
            if (asking.state() instanceof State.OnPay pay) {
                return Reading.of(
                        new Intent.Pay(pay.role(), places.onCard(pay), Intent.Slant.CARD, asking.roleNamed()));
            }
            if (asking.state() instanceof State.OnTopic on) {
                return Reading.open(on.topic());
            }
        }
        return Reading.of(asking.ask("this-talk"));
    }

    /** Whether the last answer can be given anew from where the talk stands. */
    static boolean isKept(State state) {
        return state.memory().declines() == 0 && !(state instanceof State.OnPay pay && pay.ofSum());
    }
}
