package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Understanding;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads what is thought of the pay on a card: "is that good?", "isnt that low", or of a sum of one's own: "am i underpaid". */
final class PayJudged {
    private static final String NOT_JUDGED =
            "That the guide does not judge: it calls pay competitive, and has no cost of living.";

    /** "What if it was in france", "the same money in spain". */
    private static final Pattern SAME_SUM = Pattern.compile(
            "\\bsame (?:money|sum|amount|offer|deal|package)\\b|\\bif (?:it|that|this) (?:was|were|is)\\b.*"
                    + Message.PLACE);

    private static final Set<String> ASKS_FIRST =
            Lists.words("is am are so should isnt arent would thats its too do does");

    private static final Set<String> WORTH = Lists.with(PayWords.JUDGED_SUM, """
            competitive rich great nice attractive generous normal big small lot bit terrible poor""");

    /** "Is that high" judges; "is that the high", "high?" and "what is high" ask for a figure. */
    private static final Set<String> ENDS = Set.of("high", "low");

    private static final Set<String> BEFORE_END = Lists.words("""
            it that this these those they is isnt are arent thats so too very pretty quite really rather kinda considered""");

    /** "That sounds low". */
    private static final Set<String> SOUNDS = Set.of("sounds", "seems", "looks");

    /** "Am i underpaid", "should i take it": the sum that it is about is not kept. */
    private static final Set<String> OF_OWN_SUM = Lists.words("""
            am im my mine underpaid overpaid above below under far take accept offer deal""");

    /** "Is that enough to live on": what it costs to live is something else. */
    private static final Set<String> LIVING = Set.of("live", "living");

    private final PlacesMeant places;

    PayJudged(PlacesMeant places) {
        this.places = places;
    }

    Optional<Reading> read(Asking asking) {
        Message message = asking.message();
        boolean sameSum = SAME_SUM.matcher(message.text()).find();
        boolean meant = asking.state() instanceof State.OnPay
                && message.amounts().isEmpty()
                && (sameSum || isJudged(message))
                && asking.saysOnly(
                        Set.of(Message.ROLE, Message.PLACE),
                        word -> WORTH.contains(word)
                                || isDegree(word)
                                || PayWords.OF_JUDGING.contains(word)
                                || Plain.BACK.contains(word)
                                || PayWords.isOfPay(word));
        if (!meant) {
            return Optional.empty();
        }
        List<PlaceAsked> named = PlacesNamed.in(message);
        boolean ownSum = sameSum || !named.isEmpty() || message.hasAny(OF_OWN_SUM);
        List<PlaceAsked> at = named.isEmpty() ? places.onCard(asking.state()) : named;
        return Optional.of(
                ownSum
                        ? new Reading(new Intent.Stand(asking.role(), List.of(), at), Understanding.PLAIN)
                        : new Reading(
                                new Intent.Pay(asking.role(), at, Intent.Slant.CARD, asking.roleNamed()),
                                Understanding.PLAIN.assuming(NOT_JUDGED)));
    }

    /** "Is pay good in spain" judges no sum of one's own, "is that good in spain" does. */
    private static boolean isJudged(Message message) {
        boolean asksFirst = ASKS_FIRST.contains(message.words().get(0));
        boolean asks = message.has(Message.PLACE)
                ? asksFirst && message.hasAny(Plain.POINTING_BACK)
                : asksFirst || message.written().endsWith("?") || message.hasAny(SOUNDS);
        return asks
                && !message.hasAny(LIVING)
                && !message.hasAny(Plain.WHICH)
                && !message.has("why")
                && judges(message.words());
    }

    private static boolean judges(List<String> words) {
        return words.stream().anyMatch(word -> WORTH.contains(word) && !ENDS.contains(word))
                || IntStream.range(1, words.size())
                        .anyMatch(at -> ENDS.contains(words.get(at)) && isDegree(words.get(at - 1)));
    }

    private static boolean isDegree(String word) {
        return BEFORE_END.contains(word) || SOUNDS.contains(word);
    }
}
