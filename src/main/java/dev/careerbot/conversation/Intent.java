package dev.careerbot.conversation;

import dev.careerbot.guide.Figure;
import dev.careerbot.guide.TopicId;
import java.util.List;
import java.util.Optional;

/** What was asked for. */
public sealed interface Intent
        permits Intent.Open,
                Intent.Say,
                Intent.Unsure,
                Intent.Unknown,
                Intent.Ask,
                Intent.Daily,
                Intent.Pay,
                Intent.Ranked,
                Intent.Stand,
                Intent.Misspelt {

    /** How much of a topic. */
    enum Depth {
        SHORT,
        /** A sentence, and of a list its titles. */
        BRIEF,
        /** An item first, then the others of its section a line each: for when the item is a guess. */
        AMONG,
        /** The section of an item without it. */
        OTHERS,
        /** The items of a section from this one on. */
        ONWARD,
        WHOLE,
        DOUBTS,
        SOURCES
    }

    /** @param roleNamed whether the role was named or chosen, not taken for granted */
    record Open(TopicId topic, Depth depth, boolean roleNamed) implements Intent {}

    /**
     * A note: a premise put right, a gap, something not covered, small talk.
     *
     * @param figures the pay that is offered with it, where pay was asked about
     */
    record Say(String note, String role, List<TopicId> figures) implements Intent {
        public Say {
            figures = List.copyOf(figures);
        }

        public Say(String note, String role) {
            this(note, role, List.of());
        }
    }

    record Unsure(List<TopicId> options) implements Intent {
        public Unsure {
            options = List.copyOf(options);
        }
    }

    /** Nothing in the guide is near enough; the nearest that it does cover. */
    record Unknown(List<TopicId> nearest) implements Intent {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }

    /** Something the bot can do, by its name. */
    record Ask(String name, String role) implements Intent {}

    /** @param onPage whether it was tapped on a page of settings, which then shows what is set */
    record Daily(Order order, boolean onPage) implements Intent {}

    /**
     * Pay, by country or in general.
     *
     * @param gap the note that owns up to what else was asked, as pay by level, which is said first; or nothing
     * @param anew whether the places shown before no longer count: "drop the us" leaves these alone
     */
    record Pay(String role, List<PlaceAsked> places, Slant slant, boolean roleNamed, String gap, boolean anew)
            implements Intent {
        public Pay {
            places = List.copyOf(places);
        }

        public Pay(String role, List<PlaceAsked> places, Slant slant, boolean roleNamed) {
            this(role, places, slant, roleNamed, "", false);
        }

        public Pay of(String otherRole) {
            return new Pay(otherRole, places, slant, true, gap, anew);
        }

        public Pay at(List<PlaceAsked> where) {
            return new Pay(role, where, slant, roleNamed, gap, anew);
        }

        public Pay beside(String note) {
            return new Pay(role, places, slant, roleNamed, note, anew);
        }

        public Pay beginningAnew() {
            return new Pay(role, places, slant, roleNamed, gap, true);
        }
    }

    /** Which figure was asked for first. */
    enum Slant {
        CARD(Figure.AVERAGE),
        LOW(Figure.LOW),
        HIGH(Figure.HIGH),
        /** How far its figures lie apart. */
        APART(Figure.AVERAGE),
        MONTH(Figure.AVERAGE);

        private final Figure figure;

        Slant(Figure figure) {
            this.figure = figure;
        }

        public static Slant to(Figure figure) {
            return switch (figure) {
                case LOW -> LOW;
                case AVERAGE -> CARD;
                case HIGH -> HIGH;
            };
        }

        /** By which places are compared. */
        public Figure figure() {
            return figure;
        }
    }

    /**
     * Where one of the three figures is highest, or lowest.
     *
     * @param currencies those of the places that are meant; all where none is named
     */
    record Ranked(String role, Figure figure, boolean lowest, List<String> currencies) implements Intent {
        public Ranked {
            currencies = List.copyOf(currencies);
        }
    }

    /**
     * Where sums stand in the range of each place, or whether its figures are so.
     *
     * @param sums none where the sum that was said before is meant, which is not kept
     * @param qualified whether more is said of the sums than the guide can bear out: "the median", "with a bonus"
     */
    record Stand(String role, List<Sum> sums, List<PlaceAsked> places, boolean qualified) implements Intent {
        public Stand {
            sums = List.copyOf(sums);
            places = List.copyOf(places);
        }

        public Stand(String role, List<Sum> sums, List<PlaceAsked> places) {
            this(role, sums, places, false);
        }

        public Stand of(String otherRole) {
            return new Stand(otherRole, sums, places, qualified);
        }

        public Stand at(List<PlaceAsked> where) {
            return new Stand(role, sums, where, qualified);
        }

        public Stand saidToBeMore() {
            return new Stand(role, sums, places, true);
        }
    }

    record Misspelt(String typed, Optional<String> nearest) implements Intent {}
}
