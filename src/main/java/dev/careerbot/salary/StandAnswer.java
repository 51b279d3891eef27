package dev.careerbot.salary;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Turn;
import dev.careerbot.guide.PayRange;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import java.util.ArrayList;
import java.util.List;

/** "Is 60k good in London?" The sum is used here and kept nowhere. */
final class StandAnswer {
    private final Places places;
    private final PayCards cards;

    StandAnswer(Places places, PayCards cards) {
        this.places = places;
        this.cards = cards;
    }

    Turn answer(Intent.Stand stand, State state) {
        String role = places.roleWithAny(stand.role());
        Places.Found found = places.find(role, stand.places());
        List<Part> parts = new ArrayList<>();
        if (!role.equals(stand.role())) {
            parts.add(places.ofAnotherRole(stand.role(), role));
        }
        parts.addAll(found.said());
        for (PayRange range : found.ranges().values()) {
            parts.add(Part.plain(verdict(stand, range), PayCards.about(range)));
            parts.addAll(cards.one(range, Intent.Slant.CARD));
        }
        if (found.ranges().isEmpty()) {
            parts.add(Part.plain("It has figures for " + String.join(", ", places.names(role)) + "."));
            return new Turn(new Reply(Reply.Outcome.DECLINE, parts, places.choices(role)), state);
        }
        State now = State.OnPay.after(state, role, List.copyOf(found.ranges().keySet()));
        return new Turn(new Reply(Reply.Outcome.ANSWER, parts, places.choices(role)), now);
    }

    /** A bare dollar sign is any dollar: whose, it does not say. */
    private static boolean isOf(String written, String currency) {
        return written.equals("$") ? currency.endsWith("D") && !currency.equals("AED") : written.equals(currency);
    }

    private static String verdict(Intent.Stand stand, PayRange range) {
        if (!stand.per().equals("year")) {
            return "The guide's figures are per year and your sum is per " + stand.per()
                    + ". How many of those you are paid for in a year I cannot know: give me the sum for a year.";
        }
        boolean other =
                stand.currency().map(code -> !isOf(code, range.currency())).orElse(false);
        if (other) {
            return "Your sum is in " + Money.currency(stand.currency().orElseThrow()) + ", the guide's is in "
                    + Money.currency(range.currency()) + ". It has no exchange rates, so I do not compare the two.";
        }
        boolean named = stand.currency().map(code -> !code.equals("$")).orElse(false);
        String taken = named ? "" : " I took your sum as " + Money.currency(range.currency()) + " a year.";
        return Standing.said(stand.sum(), range) + taken + " This is a place in a published range, not a percentile.";
    }
}
