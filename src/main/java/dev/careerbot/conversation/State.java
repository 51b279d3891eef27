package dev.careerbot.conversation;

import dev.careerbot.guide.TopicId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a talk stands: what "it", "the second one" and "and in spain?" refer to. */
public sealed interface State permits State.Fresh, State.OnTopic, State.OnPay, State.OnTip, State.Asked {
    Memory memory();

    State with(Memory memory);

    /** Where it stands apart from what the bot has asked: an ordinary question goes on from there. */
    default State talk() {
        return this;
    }

    /** What it is about: the last topic, or the section of pay. */
    default Optional<TopicId> shown() {
        return Optional.empty();
    }

    /** Nothing has been talked about. */
    record Fresh(Memory memory) implements State {
        @Override
        public State with(Memory other) {
            return new Fresh(other);
        }
    }

    /** The last answer was about a section or an item. */
    record OnTopic(TopicId topic, Memory memory) implements State {
        @Override
        public Optional<TopicId> shown() {
            return Optional.of(topic);
        }

        @Override
        public State with(Memory other) {
            return new OnTopic(topic, other);
        }
    }

    /**
     * The last answer was about pay; no country means pay in general.
     *
     * @param before the countries of the cards above, which "which is more" is about too
     * @param ofSum whether somebody's sum, which is not kept, was held against them
     */
    record OnPay(String role, List<String> countries, List<String> before, boolean ofSum, Memory memory)
            implements State {
        public OnPay {
            countries = List.copyOf(countries);
            before = List.copyOf(before);
        }

        /** These countries are on the screen now. */
        public static OnPay after(State state, String role, List<String> countries) {
            return new OnPay(
                    role,
                    countries,
                    state instanceof OnPay pay ? pay.shownBefore(countries) : List.of(),
                    false,
                    state.memory());
        }

        /** Still about pay, but no longer of the places shown. */
        public OnPay withoutPlaces() {
            return new OnPay(role, List.of(), List.of(), false, memory);
        }

        /** Whether it is one of several that were shown before. */
        public boolean pickedOfSeveral() {
            return !countries.isEmpty() && before.containsAll(countries);
        }

        /** What is dropped is no longer shown, but whoever drops one of two may want "both" again. */
        public OnPay droppingTo(List<String> left) {
            List<String> all = countries.size() > 1 ? countries : shownBefore(List.of());
            boolean oneOfTwo = all.size() == 2 && left.size() == 1 && all.containsAll(left);
            return new OnPay(role, oneOfTwo ? all : List.of(), List.of(), false, memory);
        }

        public OnPay afterSum() {
            return new OnPay(role, countries, before, true, memory);
        }

        /**
         * Places looked at one after another add up; what is several itself, or comes after several, begins anew, and so does
         * another place after one that was picked of several.
         */
        private List<String> shownBefore(List<String> now) {
            if (now.equals(countries)) {
                return before;
            }
            if (pickedOfSeveral() && !before.containsAll(now)) {
                return countries;
            }
            return now.size() > 1 || countries.size() > 1
                    ? countries
                    : Stream.concat(before.stream().filter(place -> !countries.contains(place)), countries.stream())
                            .toList();
        }

        @Override
        public Optional<TopicId> shown() {
            return Optional.of(TopicId.pay(role));
        }

        @Override
        public State with(Memory other) {
            return new OnPay(role, countries, before, ofSum, other);
        }
    }

    /** The last answer was about the daily tip, which "it" is then; the talk itself stands where it stood. */
    record OnTip(State talk) implements State {
        public OnTip {
            talk = talk.talk();
        }

        @Override
        public Memory memory() {
            return talk.memory();
        }

        @Override
        public State with(Memory other) {
            return new OnTip(talk.with(other));
        }
    }

    /** The bot has asked something; the talk itself stands where it stood. */
    record Asked(Question question, State talk) implements State {
        public Asked {
            talk = talk.talk();
        }

        @Override
        public Memory memory() {
            return talk.memory();
        }

        @Override
        public State with(Memory other) {
            return new Asked(question, talk.with(other));
        }
    }

    /** On this topic; a doubt or a source of pay leaves the talk with the places whose pay it was about. */
    static State on(TopicId topic, State state) {
        return state instanceof OnPay pay && topic.isPay() && topic.role().equals(pay.role())
                ? pay
                : new OnTopic(topic, state.memory());
    }

    static State fresh() {
        return new Fresh(Memory.EMPTY);
    }
}
