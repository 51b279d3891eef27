package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads what is thought of the pay on a card: "is that good?", "isnt that low", or of a sum of one's own: "am i underpaid". */
public final class PayJudged implements Hearing.OfOne {
    private static final String NOT_JUDGED =
            "That the guide does not judge: it calls pay competitive, and has no cost of living.";

    private static final String NO_MONTHS = "How often in a year you are paid I cannot know, so say yours for a year.";

    private static final String NOT_DECIDED = "That I cannot decide for you.";

    public static final String HELP =
            "(?:(?:(?:can|could|would|will|please) (?:(?:you|u) )?)?(?:please )?help (?:(?:me|us) )?(?:to )?(?:decide|choose|pick)|i (?:cant|cannot|dont know how to) decide)";

    private static final Pattern DECIDING = Pattern.compile("^(?:(?:and|so|ok|then|but|well) )*(?:" + HELP
            + "|how (?:do|should|would|can|could|will) \\w+ (?:then )?(?:decide|choose|pick)"
            + "|(?:which|what)(?: (?:one|offer|job|place|of \\w+))* (?:do|should|would|shall|can) \\w+ (?:take|pick|choose|accept|go for)"
            + "|should \\w+ (?:take|accept) (?:it|that|this|the \\w+)"
            + "|(?:what )?if (?:you|u) had to (?:pick|choose|decide))\\b");

    private static final int LONGEST = 9;

    /** "So he's wrong", of whoever named the sum. */
    private static final Pattern OF_HIM = Pattern.compile(
            "(?:(?:so|then|and|ok|but|well|is|are|was|were) )*(?:hes?|shes?|they|theyre|(?:my|the) \\w+)"
                    + "(?: (?:is|are|was|were|just|totally|simply|basically))* (?:wrong|right|lying|correct|mistaken|exaggerating)(?: then| about that)?");

    private static final Set<String> TAKING = Set.of("take", "accept", "taking", "accepting");

    /** "X12", "times 12": the sum by month that was refused, made one for a year. */
    private static final Pattern TIMES = Pattern.compile(
            "^(?:(?:so|ok|and|then|well|its|that|thats|it|is) )*(?:(?:x|times|multiplied by) ?1[234]|1[234] ?(?:x|times))"
                    + "(?: (?:that|it|then|so))*$");

    /** "What if it was in france", "the same money in spain". */
    private static final Pattern SAME_SUM = Pattern.compile(
            "\\bsame (?:money|sum|amount|offer|deal|package)\\b|\\bif (?:it|that|this) (?:was|were|is)\\b.*"
                    + Message.PLACE);

    /** "People say the pay is bad": whoever passes that on wants to know if it is so. */
    private static final Pattern HEARD = Pattern.compile(
            "\\b(?:people|they|everyone|everybody|friends?|folks?|some|many) (?:say|says|said|think|thinks|claim|claims|told|tell)\\b"
                    + "|\\bi (?:heard|hear|read)\\b");

    private static final Set<String> HEARSAY =
            Lists.words("everyone everybody some many says said think thinks claim claims told tell heard hear read");

    private static final Set<String> ASKS_FIRST =
            Lists.words("is am are so should isnt arent would thats its too do does");

    private static final Set<String> WORTH = Lists.with(PayWords.JUDGED_SUM, """
            competitive realistic rich great nice attractive generous normal big small lot bit terrible poor
            badly poorly fairly decently""");

    /** "Well" by itself only leads in. */
    private static final Pattern WELL_PAID = Pattern.compile("\\b(?:pays?|paid) (?:\\w+ )?well\\b|\\bwell paid\\b");

    /** "Is he paid badly", where somebody's sum was held against a place's pay. */
    private static final Set<String> ITS_OWNER = Set.of("he", "she", "hes", "shes", "we", "i", "im");

    /** "Is that high" judges; "is that the high", "high?" and "what is high" ask for a figure. */
    private static final Set<String> ENDS = Set.of("high", "low");

    private static final Set<String> BEFORE_END = Lists.words("""
            it that this these those they is isnt are arent thats so too very pretty quite really rather kinda considered""");

    /** "That sounds low". */
    private static final Set<String> SOUNDS = Set.of("sounds", "seems", "looks");

    private static final Set<String> DEGREE = Lists.all(BEFORE_END, SOUNDS);

    /** "Am i underpaid", "should i take it": the sum that it is about is not kept. */
    private static final Set<String> OF_OWN_SUM = Lists.words("""
            am im my mine underpaid overpaid above below under far take accept offer deal""");

    /** "Is that enough to live on": what it costs to live is something else. */
    static final Set<String> LIVING = Set.of("live", "living");

    private final PlacesMeant places;

    public PayJudged(PlacesMeant places) {
        this.places = places;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        return decided(asking).or(() -> ofHim(asking)).or(() -> judged(asking));
    }

    private Optional<Reading> decided(Asking asking) {
        boolean asks = asking.state() instanceof State.OnPay
                && asksToDecide(asking.message())
                && asking.message().words().size() <= LONGEST;
        if (!asks) {
            return Optional.empty();
        }
        List<PlaceAsked> shown = places.soFar(asking.state());
        Intent pay = shown.isEmpty() ? asking.ask("highest-paid") : asking.card(shown);
        return Optional.of(Reading.of(pay).assuming(NOT_DECIDED));
    }

    private Optional<Reading> ofHim(Asking asking) {
        return isAfterSum(asking) && asking.message().is(OF_HIM)
                ? Optional.of(Reading.of(new Intent.Stand(asking.role(), List.of(), places.onCard(asking.state()))))
                : Optional.empty();
    }

    private Optional<Reading> judged(Asking asking) {
        Message message = asking.message();
        boolean sameSum = message.says(SAME_SUM);
        boolean times = message.says(TIMES);
        boolean heard = message.says(HEARD) && message.hasAny(PayWords.SURELY_PAY);
        boolean ofOwner = isAfterSum(asking) && message.hasAny(ITS_OWNER);
        boolean judged = (sameSum || isJudged(message, heard) || ofOwner && asksOfAverage(message))
                && asking.saysOnly(
                        Set.of(Message.ROLE, Message.PLACE),
                        WORTH,
                        DEGREE,
                        heard ? HEARSAY : Set.of(),
                        ofOwner ? ITS_OWNER : Set.of(),
                        PayWords.OF_JUDGING,
                        Pointing.BACK,
                        PayWords.OF_PAY);
        boolean meant = message.amounts().isEmpty()
                && (asking.state() instanceof State.OnPay ? times || judged : heard && judged);
        if (!meant) {
            return Optional.empty();
        }
        List<PlaceAsked> named = PlacesNamed.in(message);
        boolean ownSum = sameSum || !heard && (!named.isEmpty() || ofOwner || message.hasAny(OF_OWN_SUM));
        List<PlaceAsked> at = named.isEmpty() ? places.onCard(asking.state()) : named;
        String ofSum = times
                ? NO_MONTHS
                : message.hasAny(TAKING)
                        ? NOT_DECIDED
                        : isAfterSum(asking) && named.isEmpty() && message.hasAny(WORTH) ? NOT_JUDGED : "";
        return Optional.of(
                times || ownSum
                        ? Reading.of(new Intent.Stand(asking.role(), List.of(), at))
                                .assuming(ofSum)
                        : Reading.of(asking.card(at)).assuming(NOT_JUDGED));
    }

    /** "Which should i take", "how should i decide", "and if you had to pick". */
    public static boolean asksToDecide(Message message) {
        return message.says(DECIDING);
    }

    /** "So i'm exactly average?" */
    private static boolean asksOfAverage(Message message) {
        return message.hasQuestionMark() && message.hasAny(PayWords.AVERAGE);
    }

    private static boolean isAfterSum(Asking asking) {
        return asking.state() instanceof State.OnPay pay && pay.ofSum();
    }

    /** "Is pay good in spain" judges no sum of one's own, "is that good in spain" does. */
    private static boolean isJudged(Message message, boolean heard) {
        boolean asksFirst = ASKS_FIRST.contains(message.words().get(0));
        boolean asks = heard
                || (message.has(Message.PLACE)
                        ? message.hasAny(ASKS_FIRST) && message.hasAny(Pointing.AT_IT)
                        : asksFirst || message.hasQuestionMark() || message.hasAny(SOUNDS));
        return asks
                && !message.hasAny(LIVING)
                && !message.hasAny(Steering.WHICH)
                && !message.has("why")
                && (judges(message.words()) || message.says(WELL_PAID));
    }

    private static boolean judges(List<String> words) {
        return words.stream().anyMatch(word -> WORTH.contains(word) && !ENDS.contains(word))
                || IntStream.range(1, words.size())
                        .anyMatch(at -> ENDS.contains(words.get(at)) && DEGREE.contains(words.get(at - 1)));
    }
}
