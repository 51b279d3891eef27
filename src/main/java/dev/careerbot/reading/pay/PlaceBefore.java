package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Place;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import dev.careerbot.words.PlaceMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Do they sponsor visas in canada", and then "the pay there": a place counts on, whatever was asked of it. */
public final class PlaceBefore {
    /** A longer message says itself what its sum is for. */
    private static final int SHORT = 8;

    private static final Set<String> SET_ASIDE = Set.of("saved", "savings", "saving", "budget", "debt", "debts");

    private final Guide guide;
    private final PlacesMeant places;

    public PlaceBefore(Guide guide, PlacesMeant places) {
        this.guide = guide;
        this.places = places;
    }

    /** A card with places of its own says itself which is there. */
    public Asking meant(Asking asking) {
        Optional<String> before = asking.state().memory().place();
        Message message = asking.message();
        boolean shown = asking.isAtPlaces();
        if (before.isEmpty() || message.has(Message.PLACE) || shown && !message.has(Message.ROLE)) {
            return asking;
        }
        if (!shown && isPayAlone(asking) || asking.state() instanceof State.OnTopic && isOwnSum(message)) {
            return Asking.of(message.at(there(before.get())), asking.state(), guide);
        }
        int pointer = Pointing.toPlace(message.words());
        return pointer < 0 || !mayBePaid(message)
                ? asking
                : Asking.of(message.with(there(before.get()), pointer), asking.state(), guide);
    }

    /** "I earn 70k", when another topic has come between: a sum has no meaning but at a place. */
    private static boolean isOwnSum(Message message) {
        return message.amounts().size() == 1
                && message.currencies().isEmpty()
                && message.words().size() <= SHORT
                && (message.hasAny(PayWords.OWN_PAY) || message.hasAny(PayWords.JUDGED_SUM))
                && !message.hasAny(PayWords.NOT_PAY)
                && !message.hasAny(SET_ASIDE)
                && !message.has(Message.OTHER_JOB);
    }

    /** "And the pay?", "ok how much then", when something else was asked of a place. */
    private static boolean isPayAlone(Asking asking) {
        Message message = asking.message();
        List<String> words = message.words();
        return (message.hasAny(PayWords.SURELY_PAY) || message.has("make") || message.says("how much"))
                && (Steering.GOING_ON.contains(words.get(0)) || message.endsWith("then"))
                && words.size() <= SHORT
                && asking.saysOnly(PayWords.OF_PAY);
    }

    /** "Is 80k good there", "the max there". */
    private static boolean mayBePaid(Message message) {
        return message.hasAny(PayWords.ABOUT_PAY) || message.has(Message.SUM) || message.hasAny(PayWords.FIGURE);
    }

    private PlaceMention there(String country) {
        String name = places.country(country).display();
        return new PlaceMention(new Place(name, Place.Kind.COUNTRY, List.of(country)), "there");
    }

    /** What was asked, together with the place that "there" is from now on. */
    public static List<Reading> kept(List<Reading> readings, Message message) {
        List<String> named = message.has(Message.PLACE)
                ? PlacesNamed.mentions(message).stream()
                        .map(PlaceMention::place)
                        .filter(place -> place.countries().size() == 1)
                        .map(place -> place.countries().get(0))
                        .toList()
                : List.of();
        return named.isEmpty()
                ? readings
                : readings.stream()
                        .map(reading -> reading.at(named.get(named.size() - 1)))
                        .toList();
    }
}
