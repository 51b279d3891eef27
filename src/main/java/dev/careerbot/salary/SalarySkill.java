package dev.careerbot.salary;

import dev.careerbot.citing.Offers;
import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Skill;
import dev.careerbot.conversation.Speaker;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Turn;
import dev.careerbot.guide.Figure;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.About;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.reply.Tap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Answers about pay. */
public final class SalarySkill implements Skill {
    private final Guide guide;
    private final Places places;
    private final PayCards cards;
    private final Rankings rankings;
    private final StandAnswer stands;
    private final Offers offers;
    private final FurtherOffers furtherOffers;

    public SalarySkill(Guide guide) {
        this.guide = guide;
        this.places = new Places(guide);
        this.cards = new PayCards(guide, places);
        this.rankings = new Rankings(guide, places, cards);
        this.offers = new Offers(guide);
        this.furtherOffers = new FurtherOffers(guide, offers);
        this.stands = new StandAnswer(guide, places, cards, furtherOffers);
    }

    @Override
    public Optional<Turn> answer(Reading reading, State state, Speaker speaker) {
        if (reading.intent() instanceof Intent.Pay pay) {
            return Optional.of(
                    pay.places().isEmpty()
                            ? afterPlaces(pay, state)
                            : atPlaces(pay.role(), pay.places(), state, () -> byPlace(pay, state)));
        }
        if (reading.intent() instanceof Intent.Stand stand) {
            return Optional.of(
                    stand.places().isEmpty()
                            ? noPlaceToStandIn(stand, state)
                            : atPlaces(stand.role(), stand.places(), state, () -> stands.answer(stand, state)));
        }
        if (reading.intent() instanceof Intent.Ranked ranked) {
            return Optional.of(ranked(ranked, state));
        }
        if (reading.intent() instanceof Intent.Open open) {
            return guide.payOf(open.topic())
                    .map(range -> new Turn(backed(range, open.depth()), State.on(open.topic(), state)));
        }
        if (reading.intent() instanceof Intent.Ask ask) {
            return asked(ask, state);
        }
        return Optional.empty();
    }

    /** What stands behind one place's figure. */
    private Reply backed(PayRange range, Intent.Depth depth) {
        return new Reply(
                Reply.Outcome.ANSWER,
                depth == Intent.Depth.DOUBTS ? cards.doubtsOf(range) : cards.sourceOf(range),
                List.of(places.choice(range)));
    }

    /** Which place is meant must be clear, and some place must have a figure. */
    private Turn atPlaces(String role, List<PlaceAsked> places, State state, Supplier<Turn> answer) {
        if (guide.pay().isEmpty()) {
            return nowhere(role, state);
        }
        return places.stream()
                .filter(place -> place.kind() == PlaceAsked.Kind.AMBIGUOUS)
                .findFirst()
                .map(unclear -> new Turn(ambiguous(role, unclear), state))
                .orElseGet(answer);
    }

    private Optional<Turn> asked(Intent.Ask ask, State state) {
        String role = guide.roleWithPlaces(ask.role());
        return switch (ask.name()) {
            case "highest-paid", "lowest-paid" ->
                Optional.of(ranked(
                        new Intent.Ranked(ask.role(), Figure.AVERAGE, ask.name().equals("lowest-paid"), List.of()),
                        state));
            case "covered-places" ->
                Optional.of(
                        guide.payIn(ask.role()).isEmpty() && hasPay(ask.role())
                                ? nowhere(ask.role(), state)
                                : covered(role, state));
            case "salary" -> Optional.of(guide.pay().isEmpty() ? nowhere(ask.role(), state) : covered(role, state));
            default -> Optional.empty();
        };
    }

    private Turn ranked(Intent.Ranked ranked, State state) {
        return guide.pay().isEmpty() ? nowhere(ranked.role(), state) : rankings.ranked(ranked, state);
    }

    private boolean hasPay(String role) {
        return guide.roleWithPay(role).equals(role);
    }

    /** "Software engineer" after the UK's card: it is told that this role has none, and whose there is. */
    private Turn afterPlaces(Intent.Pay pay, State state) {
        Turn overall = overall(pay, state);
        List<Choice> cards =
                state instanceof State.OnPay before && guide.payIn(pay.role()).isEmpty()
                        ? before.countries().stream()
                                .flatMap(country -> guide.payIn(before.role(), country).stream())
                                .map(places::choiceOfRole)
                                .toList()
                        : List.of();
        if (cards.isEmpty() || !hasPay(pay.role())) {
            return overall;
        }
        Reply reply = overall.reply().after(Part.plain(places.noneFor(pay.role())));
        List<Choice> choices =
                Stream.concat(cards.stream(), reply.choices().stream()).toList();
        return new Turn(reply.with(choices), overall.state());
    }

    private Turn overall(Intent.Pay pay, State state) {
        String role = guide.roleWithPay(pay.role());
        List<Part> parts = new ArrayList<>();
        guide.note(pay.gap()).ifPresent(note -> parts.add(Part.plain(note.text())));
        if (!role.equals(pay.role())) {
            parts.add(Part.plain("The guide has no pay for the role "
                    + guide.role(pay.role()).title() + ". These are the figures for the "
                    + guide.role(role).title() + "."));
        }
        if (pay.slant() == Intent.Slant.MONTH) {
            parts.add(
                    Part.plain(
                            guide.payIn(role).isEmpty()
                                    ? "The figure names no pay period, so I cannot work out a month."
                                    : "The figures below are per year; name a place and I will show a twelfth of its figures."));
        }
        parts.addAll(cards.overall(role));
        List<Choice> choices = new ArrayList<>(places.choices(role));
        choices.addAll(pay.roleNamed() ? List.of() : offers.otherRoles(TopicId.pay(role)));
        choices.add(new Choice("All doubts", Tap.doubts(TopicId.pay(role))));
        return new Turn(new Reply(Reply.Outcome.ANSWER, parts, choices), State.OnPay.after(state, role, List.of()));
    }

    private Turn byPlace(Intent.Pay pay, State state) {
        String role = guide.roleWithPlaces(pay.role());
        Places.Found found = places.find(role, pay.places());
        List<Part> parts = new ArrayList<>();
        guide.note(pay.gap()).ifPresent(note -> parts.add(Part.plain(note.text())));
        if (!role.equals(pay.role())) {
            parts.add(places.ofAnotherRole(pay.role(), role));
        }
        parts.addAll(found.said());
        if (found.ranges().isEmpty()) {
            State now = state.talk() instanceof State.OnPay ? state : State.OnPay.after(state, role, List.of());
            return new Turn(withoutFigure(parts, role), now);
        }
        List<PayRange> ranges = List.copyOf(found.ranges().values());
        parts.addAll(ranges.size() == 1 ? cards.one(ranges.get(0), pay.slant()) : cards.several(ranges, pay.slant()));
        List<String> countries = ranges.stream().map(PayRange::country).toList();
        State before = pay.anew() && state instanceof State.OnPay shown ? shown.droppingTo(countries) : state;
        State now = State.OnPay.after(before, role, countries);
        List<Choice> choices = new ArrayList<>(furtherOffers.of(role, ranges));
        if (!role.equals(pay.role()) && hasPay(pay.role())) {
            choices.add(0, offers.open(TopicId.pay(pay.role())));
        }
        return new Turn(new Reply(Reply.Outcome.ANSWER, parts, choices), now);
    }

    private Reply withoutFigure(List<Part> before, String role) {
        List<Part> parts = new ArrayList<>(before);
        parts.add(Part.plain(
                "It has figures for " + places.listed(role) + ".",
                new About.Topic(TopicId.pay(role).toString())));
        return new Reply(Reply.Outcome.DECLINE, parts, places.choices(role));
    }

    private Reply ambiguous(String role, PlaceAsked place) {
        List<Choice> choices = place.countries().stream()
                .map(country -> new Choice(
                        guide.countryName(country),
                        Tap.open(TopicId.pay(role).item(country.toLowerCase(java.util.Locale.ROOT))),
                        TopicId.pay(role).toString()))
                .toList();
        return new Reply(Reply.Outcome.CHOICES, List.of(Part.plain("Do you mean " + place.display() + "?")), choices);
    }

    private Turn covered(String role, State state) {
        List<Part> parts = List.of(
                Part.title("Pay by place · " + guide.role(role).title()),
                Part.plain(
                        "The guide has figures for " + counted(guide.payIn(role).size()) + ": " + places.listed(role)
                                + ". Which one?",
                        new About.Topic(TopicId.pay(role).toString())));
        return new Turn(
                new Reply(Reply.Outcome.ANSWER, parts, places.choices(role)),
                State.OnPay.after(state, role, List.of()));
    }

    private Turn nowhere(String role, State state) {
        Turn overall = overall(new Intent.Pay(role, List.of(), Intent.Slant.CARD, true), state);
        Part said = Part.plain(places.noneFor(role) + " This is all it has.");
        return new Turn(overall.reply().after(said), overall.state());
    }

    private static String counted(int places) {
        return places == 1 ? "1 place" : places + " places";
    }

    private Turn noPlaceToStandIn(Intent.Stand stand, State state) {
        Turn overall = overall(new Intent.Pay(stand.role(), List.of(), Intent.Slant.CARD, true), state);
        Part asksBack = Part.plain(
                "Where? I can place a sum only in the range of one place. I keep no sums, so say both at once, as in"
                        + " \"is 60k good in london\". These are the overall figures.");
        State now = overall.state() instanceof State.OnPay pay ? pay.afterSum() : overall.state();
        return new Turn(overall.reply().after(asksBack), now);
    }
}
