package dev.careerbot.salary;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Sum;
import dev.careerbot.conversation.Turn;
import dev.careerbot.guide.Currency;
import dev.careerbot.guide.Figure;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.PlaceName;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** "Is 60k good in London?" The sum is used here and kept nowhere. */
final class StandAnswer {
    private static final String NO_SUMS =
            "I keep no sums, so say yours again together with the place, as in \"is 60k good in london\".";

    private static final String SAID_ABOVE =
            "What I can say of your sum stands above: I keep no sums, so for more say it again"
                    + " together with the place, as in \"is 60k good in london\".";

    private final Guide guide;
    private final Places places;
    private final PayCards cards;
    private final FurtherOffers offers;

    StandAnswer(Guide guide, Places places, PayCards cards, FurtherOffers offers) {
        this.guide = guide;
        this.places = places;
        this.cards = cards;
        this.offers = offers;
    }

    Turn answer(Intent.Stand stand, State state) {
        String role = guide.roleWithPlaces(stand.role());
        Places.Found found = places.find(role, stand.places());
        List<Part> parts = new ArrayList<>();
        if (stand.sums().isEmpty()) {
            parts.add(Part.plain(isSaidAbove(found, state) ? SAID_ABOVE : NO_SUMS));
        }
        if (!role.equals(stand.role())) {
            parts.add(places.ofAnotherRole(stand.role(), role));
        }
        parts.addAll(found.said());
        for (PayRange range : found.ranges().values()) {
            if (!stand.sums().isEmpty()) {
                boolean asAsked = !stand.qualified()
                        && role.equals(stand.role())
                        && found.remarks().isEmpty();
                parts.add(Part.plain(verdict(stand.sums(), range, asAsked), PayCards.about(range)));
            }
            parts.addAll(cards.one(range, Intent.Slant.CARD));
        }
        if (found.ranges().isEmpty()) {
            parts.add(Part.plain("It has figures for " + places.listed(role) + "."));
            return new Turn(new Reply(Reply.Outcome.DECLINE, parts, places.choices(role)), state);
        }
        State.OnPay now =
                State.OnPay.after(state, role, List.copyOf(found.ranges().keySet()));
        boolean own = stand.sums().stream().allMatch(sum -> sum.claimed().isEmpty());
        return new Turn(
                new Reply(
                        Reply.Outcome.ANSWER,
                        parts,
                        offers.of(role, List.copyOf(found.ranges().values()))),
                own ? now.afterSum() : now);
    }

    private static boolean isSaidAbove(Places.Found found, State state) {
        return state instanceof State.OnPay pay
                && pay.ofSum()
                && pay.countries().equals(List.copyOf(found.ranges().keySet()));
    }

    /**
     * What is said of each sum, and what was taken for granted of those that were placed.
     *
     * @param asAsked whether the range is of just what the sums are said to be of
     */
    private String verdict(List<Sum> sums, PayRange range, boolean asAsked) {
        List<String> said = new ArrayList<>();
        List<Sum> placed = new ArrayList<>();
        for (Sum sum : sums) {
            Optional<String> obstacle = claimed(sum, range, asAsked).or(() -> obstacle(sum, range));
            said.add(obstacle.orElseGet(() -> Standing.said(sum.value(), range)));
            if (obstacle.isEmpty()) {
                placed.add(sum);
            }
        }
        String verdict = said.stream().distinct().collect(Collectors.joining("\n"));
        if (placed.isEmpty()) {
            return verdict;
        }
        boolean named = placed.stream().allMatch(sum -> sum.currency()
                .filter(code -> !code.equals(Currency.ANY_DOLLAR))
                .isPresent());
        boolean one = placed.size() == 1;
        String taken = named
                ? ""
                : " I took your " + (one ? "sum" : "sums") + " as " + Money.currency(range.currency()) + " a year.";
        return verdict
                + taken
                + (one
                        ? " This is a place in a published range, not a percentile."
                        : " These are places in a published range, not percentiles.");
    }

    /** What the guide says to a sum that is said to be its own; a yes only where it bears out all that was said. */
    private Optional<String> claimed(Sum sum, PayRange range, boolean asAsked) {
        if (sum.claimed().isEmpty() || !sum.isYearly()) {
            return Optional.empty();
        }
        Figure figure = sum.claimed().get();
        String published = Money.sum(range.currency(), figure.of(range));
        String is = "the " + figure.words() + " is " + published;
        if (!isInMoneyOf(range, sum)) {
            return Optional.of("No, " + is + ", in " + Money.currency(range.currency()) + " and not in "
                    + sum.currency().map(Money::currency).orElseThrow() + ".");
        }
        if (!asAsked) {
            return Optional.of("The " + figure.words() + " that the guide has for "
                    + PlaceName.withArticle(places.name(range)) + " is " + published + ".");
        }
        return Optional.of(
                sum.value() == figure.of(range)
                        ? "Yes, " + is + "."
                        : "No, " + is + ", not " + Money.sum(range.currency(), sum.value()) + ".");
    }

    private static boolean isInMoneyOf(PayRange range, Sum sum) {
        return sum.currency()
                .map(code -> Currency.isMeant(range.currency(), code))
                .orElse(true);
    }

    /** Why a sum is not held against a range. */
    private static Optional<String> obstacle(Sum sum, PayRange range) {
        if (!sum.isYearly()) {
            return Optional.of("The guide's figures are per year and your sum is per " + sum.per() + ". How many "
                    + sum.per() + "s you are paid for in a year I cannot know: give me the sum for a year."
                    + (sum.per().equals("month") ? " " + PayCards.twelfths(range) : ""));
        }
        return sum.currency()
                .filter(code -> !isInMoneyOf(range, sum))
                .map(code -> "Your sum is in " + Money.currency(code) + ", the guide's is in "
                        + Money.currency(range.currency())
                        + ". It has no exchange rates, so I do not compare the two.");
    }
}
