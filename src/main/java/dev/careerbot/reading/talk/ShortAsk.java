package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.pay.PlacesMeant;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.words.Message;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads that what was shown shall be said in less: "shorter", "sum that up", "just the headings", "i don't get it". */
public final class ShortAsk implements Hearing.OfOne {
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

    /** Who says so did not follow what was shown; "is it confusing" asks about the work. */
    private static final Pattern NOT_FOLLOWED = Pattern.compile(
            "^(?!(?:is|are|does|what if) ).*?\\b(?:confus(?:e|es|ed|ing)|unclear|lost me"
                    + "|(?:dont|do not|didnt|did not|cant|cannot) (?:\\w+ )?(?:get(?= (?:it|this|that|you|your|what|any)\\b)|understand|follow)"
                    + "|(?:not|isnt|wasnt) (?:\\w+ )?clear|makes? no sense|(?:doesnt|dont|does not|do not) make (?:\\w+ )?sense"
                    + "|what do you mean|(?:i|me|we) (?:no|not|never) (?:understand|follow)|^not understand|^(?:(?:and|so) )?meaning(?: what)?$)\\b");

    /** "Explain it like i'm five", "dumb it down": said of nothing, it asks what the job is. */
    private static final Pattern TO_A_CHILD = Pattern.compile(
            "^(?:(?:and|ok|so|please|can|could|you|now|just) )*(?:(?:explain|say|tell|put|do)(?: (?:it|that|this|me|to me|again))* )?"
                    + "(?:eli5|(?:like|as if) (?:im|i am|i were|i was|to) (?:only )?(?:an? )?(?:5|five|6|six|7|seven|10|ten|12|child|kid|toddler|idiot)"
                    + "(?: years? old)?|(?:in |to )?(?:dumb|break|water) (?:it|that|this) down(?: for me)?|for dummies|in (?:a )?laym[ae]ns? terms)$");

    private static final Set<String> NOT_FOLLOWING = Lists.words("""
            confuse confuses confused confusing unclear lost get understand follow clear sense mean meaning dont do not didnt did
            cant cannot isnt wasnt doesnt does makes make no quite really fully totally completely still even my your you
            answer answers reply explanation all any by about bit little very too just me of what said sorry words word terms""");

    /** "More easy words please", "too hard for me, simple english"; but not "is it easy". */
    private static final Pattern PLAINER =
            Pattern.compile("\\b(?:easy|easier|simple|simpler|basic|plain|normal|everyday|less (?:hard"
                    + "|complicated|technical|difficult))(?: to understand)? (?:words?|english|language|terms)\\b");

    private static final Set<String> OF_PLAINER = Lists.words("""
            easy easier simple simpler basic plain normal everyday less hard complicated technical difficult words word language
            terms use using used speak write explain need too for more very much only sorry english""");

    private static final Pattern IN_ENGLISH = Pattern.compile("\\bin english\\b", Pattern.CASE_INSENSITIVE);

    private static final String IN_FEWER_WORDS = "In fewer words. Ask about any point of it that is still not clear.";

    private static final String THREE_FIGURES =
            "Put simply: for a year there the guide gives an average, and a low and a high end around it.";

    /** "Just say yes or no". */
    private static final String YES_OR_NO = "yes or no";

    private static final String JUST_SAY_IT = "just say it";

    private static final String SHORTEST = "A card of pay is as short as it gets.";

    private static final String AS_SHORT_AS_IT_GETS = "The last answer is as short as it gets.";

    /** What was refused is no longer known, and the section shown before it was not asked about. */
    private static final String NO_SHORTER = "no-shorter";

    private final Guide guide;
    private final PlacesMeant places;

    public ShortAsk(Guide guide, PlacesMeant places) {
        this.guide = guide;
        this.places = places;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        return wantsLess(asking) ? shortly(asking) : Optional.empty();
    }

    public static boolean wantsLess(Asking asking) {
        Message message = asking.message();
        boolean less = message.says(YES_OR_NO)
                || message.says(JUST_SAY_IT)
                || isLessAlone(asking)
                || isInEnglish(asking)
                || message.hasAny(IN_LESS)
                || message.hasAny(IN_LESS_WITH) && message.hasAny(WITH);
        return wantsItPlainer(asking)
                || less
                        && !message.has("how")
                        && asking.saysOnly(
                                IN_LESS,
                                IN_LESS_WITH,
                                BESIDE,
                                Pointing.BACK,
                                isEnglish(asking) ? Set.of(Message.PLACE) : Set.of());
    }

    private static boolean wantsItPlainer(Asking asking) {
        return isLost(asking) || isPlainer(asking) || isToAChild(asking);
    }

    private static boolean isPlainer(Asking asking) {
        return asking.shown().isPresent()
                && asking.saysOnly(
                        word -> word.equals(Message.PLACE) && isEnglish(asking),
                        OF_PLAINER,
                        NOT_FOLLOWING,
                        BESIDE,
                        Pointing.BACK)
                && PLAINER.matcher(Folding.fold(asking.message().written())).find();
    }

    private static boolean isLost(Asking asking) {
        return asking.saysOnly(NOT_FOLLOWING, Pointing.BACK) && asking.message().says(NOT_FOLLOWED);
    }

    private static boolean isToAChild(Asking asking) {
        return asking.shown().isPresent() && asking.message().is(TO_A_CHILD);
    }

    /** "Less please"; of pay it may be which is less. */
    private static boolean isLessAlone(Asking asking) {
        return asking.message().has("less")
                && !(asking.state() instanceof State.OnPay pay
                        && pay.countries().size() + pay.before().size() != 1)
                && asking.saysOnly(Set.of("less"));
    }

    /** "In plain english", which is no place. */
    private static boolean isEnglish(Asking asking) {
        return asking.message().written().toLowerCase(Locale.ROOT).contains(" english");
    }

    /** "In english please", which is written of what was shown in no other language. */
    private static boolean isInEnglish(Asking asking) {
        return asking.shown().isPresent()
                && IN_ENGLISH.matcher(asking.message().written()).find();
    }

    private Optional<Reading> shortly(Asking asking) {
        boolean lost = wantsItPlainer(asking);
        boolean declined = asking.state().memory().isDeclined();
        if (declined && (asking.shown().isPresent() || !lost)) {
            return guide.note(NO_SHORTER).map(note -> Reading.of(asking.say(note.id())));
        }
        if (asking.shown().isPresent() && !AgainAsk.isKept(asking.state())) {
            return Optional.of(Reading.of(asking.ask("this-talk")).assuming(AS_SHORT_AS_IT_GETS));
        }
        if (asking.state() instanceof State.OnPay pay && !pay.countries().isEmpty()) {
            Intent card = new Intent.Pay(
                    pay.role(), places.inTalk(asking.message(), pay), Intent.Slant.CARD, asking.roleNamed());
            return Optional.of(Reading.of(card).assuming(lost ? THREE_FIGURES : SHORTEST));
        }
        return asking.shown().map(topic -> Reading.of(brief(topic)).assuming(lost ? IN_FEWER_WORDS : ""));
    }

    private static Intent brief(TopicId topic) {
        return new Intent.Open(topic, Intent.Depth.BRIEF, true);
    }
}
