package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.pay.PlacesMeant;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Plain;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads that what was shown shall be said in less: "shorter", "sum that up", "just the headings". */
public final class ShortAsk {
    private static final Set<String> IN_LESS = Lists.words("""
            shorter short shorten shortened brief briefly briefer summary summarise summarize summarised summarized sum
            tldr dr condense condensed heading headings headlines gist nutshell simpler simplify simple simply plain
            bullet bullets wordy""");

    /** These ask for less only beside another word: "in one line", "too long", "as a list", "just the titles". */
    private static final Set<String> IN_LESS_WITH =
            Lists.words("line sentence words long much many text list titles points names");

    private static final Set<String> WITH = Lists.words("one a single few fewer less too make as into just only");
    /** But not "all": "sum it all up" asks what it takes, whatever was shown last. */
    private static final Set<String> BESIDE = Lists.words("""
            up too in one a an few fewer less as into just only make put can could you your answer version point points
            give want need read reading much very bit little way more even please pretty tl english words terms word
            say said again main key was by of at down text quick thats""");

    private static final Set<String> NOT_SHORT = Set.of("how", "doubts", "term");

    private static final String SHORTEST = "A card of pay is as short as it gets.";

    private static final String AS_SHORT_AS_IT_GETS = "The last answer is as short as it gets.";

    private final PlacesMeant places;

    public ShortAsk(PlacesMeant places) {
        this.places = places;
    }

    public Optional<Reading> read(Asking asking) {
        return wantsLess(asking) ? shortly(asking) : Optional.empty();
    }

    public static boolean wantsLess(Asking asking) {
        List<String> words = asking.message().words();
        boolean less = words.stream().anyMatch(IN_LESS::contains)
                || words.stream().anyMatch(IN_LESS_WITH::contains)
                        && words.stream().anyMatch(WITH::contains);
        return less
                && words.stream().noneMatch(NOT_SHORT::contains)
                && asking.saysOnly(
                        Set.of(),
                        word -> IN_LESS.contains(word)
                                || IN_LESS_WITH.contains(word)
                                || BESIDE.contains(word)
                                || Plain.BACK.contains(word)
                                || word.equals(Message.PLACE) && isEnglish(asking));
    }

    /** "In plain english", which is no place. */
    private static boolean isEnglish(Asking asking) {
        return asking.message().written().toLowerCase(Locale.ROOT).contains(" english");
    }

    private Optional<Reading> shortly(Asking asking) {
        if (asking.shown().isPresent() && !AgainAsk.isKept(asking.state())) {
            return Optional.of(
                    Reading.of(new Intent.Ask("this-talk", asking.role())).assuming(AS_SHORT_AS_IT_GETS));
        }
        if (asking.state() instanceof State.OnPay pay && !pay.countries().isEmpty()) {
            Intent card = new Intent.Pay(
                    pay.role(), places.inTalk(asking.message(), pay), Intent.Slant.CARD, asking.roleNamed());
            return Optional.of(Reading.of(card).assuming(SHORTEST));
        }
        return asking.shown().map(topic -> Reading.of(brief(topic)));
    }

    private static Intent brief(TopicId topic) {
        return new Intent.Open(topic, Intent.Depth.BRIEF, true);
    }
}
