package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Orders;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.pay.PlacesMeant;
import dev.careerbot.reply.Tap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads choices that were taken. They may be old or forged: nothing in them is trusted. */
final class Taps {
    private final Guide guide;
    private final PlacesMeant places;

    Taps(Guide guide, PlacesMeant places) {
        this.guide = guide;
        this.places = places;
    }

    Reading tapped(Tap tap, String role) {
        return switch (tap.does()) {
            case OPEN -> opened(tap.what(), Intent.Depth.SHORT);
            case WHOLE -> opened(tap.what(), Intent.Depth.WHOLE);
            case DOUBTS -> opened(tap.what(), Intent.Depth.DOUBTS);
            case ASK -> Reading.of(new Intent.Ask(tap.what(), role));
            case ORDER, SET -> ordered(tap);
            case COMMAND -> gone();
        };
    }

    private Reading ordered(Tap tap) {
        return Orders.of(tap)
                .map(order -> Reading.of(new Intent.Daily(order, tap.does() == Tap.Does.SET)))
                .orElseGet(this::gone);
    }

    /** What a choice names may be gone, or never have been: a forged one opens the menu. */
    private Reading opened(String id, Intent.Depth depth) {
        return found(id, depth).orElseGet(this::gone);
    }

    Optional<Reading> found(String id, Intent.Depth depth) {
        try {
            TopicId topic = TopicId.of(id);
            String slug = topic.slug();
            if (!guide.hasRole(topic.role())) {
                return Optional.empty();
            }
            if (topic.isPay() && depth == Intent.Depth.SHORT) {
                List<String> country = slug == null ? List.of() : List.of(slug.toUpperCase(Locale.ROOT));
                if (!guide.countries().keySet().containsAll(country)) {
                    return Optional.empty();
                }
                return Optional.of(Reading.of(new Intent.Pay(
                        topic.role(), country.stream().map(places::country).toList(), Intent.Slant.CARD, true)));
            }
            boolean there = guide.section(topic).isPresent()
                    && (slug == null || topic.isPay() || guide.item(topic).isPresent());
            return there ? Optional.of(Reading.open(topic, depth)) : Optional.empty();
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private Reading gone() {
        return Reading.of(new Intent.Ask("gone", guide.mainRole().id()));
    }
}
