package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Trace;
import dev.careerbot.conversation.Understanding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.Tap;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads messages that say too little by themselves: "and in spain?", "max?", "the second one", "2". */
final class FollowUps {
    private static final int LONGEST = 6;
    private static final String PAY = "salary";

    private final Guide guide;
    private final PayAsk pay;

    FollowUps(Guide guide, PayAsk pay) {
        this.guide = guide;
        this.pay = pay;
    }

    Optional<Reading> read(Asking asking) {
        return number(asking.message().written(), asking)
                .or(() -> understood(asking).map(reading -> traced(reading, asking)));
    }

    /** A bare number takes a choice, also where choices are not buttons. */
    private Optional<Reading> number(String written, Asking asking) {
        if (!written.matches("[1-9]\\d?")) {
            return Optional.empty();
        }
        return Optional.of(offered(asking.state(), Integer.parseInt(written))
                .map(tap -> tapped(tap, asking.role()))
                .orElseGet(() -> new Reading(
                        new Intent.Ask("menu", asking.role()),
                        assuming("There is no choice " + written + " to take."))));
    }

    private static Reading traced(Reading reading, Asking asking) {
        List<String> said = asking.message().words().stream()
                .map(word -> word.equals(Message.PLACE)
                        ? "a place"
                        : word.equals(Message.ROLE) ? "a role" : "\"" + word + "\"")
                .toList();
        return new Reading(reading.intent(), reading.how().tracing(Trace.followUp(said)));
    }

    private Optional<Reading> understood(Asking asking) {
        return pay.figureOf(asking)
                .map(intent -> new Reading(intent, assuming("Still about " + lastPlaces(asking.state()) + ".")))
                .or(() -> placeAlone(asking))
                .or(() -> roleAlone(asking))
                .or(() -> itemByNumber(asking));
    }

    private String lastPlaces(State state) {
        return String.join(
                ", ",
                pay.lastPlaces(state).stream().map(place -> place.display()).toList());
    }

    private static Understanding assuming(String what) {
        return Understanding.PLAIN.assuming(what);
    }

    /** A bare place asks for pay: it is all that the guide says by place. */
    private Optional<Reading> placeAlone(Asking asking) {
        boolean alone = asking.message().has(Message.PLACE)
                && asking.saysOnly(
                        Set.of(Message.PLACE, Message.ROLE), word -> PayAsk.isFigure(word) || Plain.PAY.contains(word));
        if (!alone) {
            return Optional.empty();
        }
        Intent intent = new Intent.Pay(
                asking.role(),
                PayAsk.places(asking.message().places()),
                PayAsk.slant(asking.message().words()),
                asking.roleNamed());
        boolean changed =
                asking.state() instanceof State.OnTopic && !asking.message().hasAny(Plain.PAY);
        return Optional.of(new Reading(
                intent,
                changed
                        ? asking.understood()
                                .assuming("Taken as a question about pay: that is all the guide has by place.")
                        : asking.understood()));
    }

    /** "And a software engineer ml?": the same again for that role. */
    private Optional<Reading> roleAlone(Asking asking) {
        if (!asking.saysOnly(Set.of(Message.ROLE), word -> false)
                || asking.message().roles().size() != 1) {
            return Optional.empty();
        }
        if (asking.state() instanceof State.OnTopic onTopic
                && !onTopic.topic().role().equals(asking.role())) {
            return Optional.of(otherRole(onTopic.topic().kind(), asking.role()));
        }
        return asking.state() instanceof State.OnPay ? Optional.of(payOf(asking.role(), List.of())) : Optional.empty();
    }

    /** The last subject in another role; the next in order where none is named. */
    Reading otherRole(Asking asking) {
        String now = asking.state() instanceof State.OnTopic onTopic
                ? onTopic.topic().role()
                : asking.state() instanceof State.OnPay onPay
                        ? onPay.role()
                        : guide.mainRole().id();
        List<String> others = guide.roles().stream()
                .map(Role::id)
                .filter(role -> !role.equals(now))
                .toList();
        String other = asking.message().roles().size() == 1 ? asking.role() : others.isEmpty() ? now : others.get(0);
        if (asking.state() instanceof State.OnTopic onTopic) {
            return otherRole(onTopic.topic().kind(), other);
        }
        return asking.state() instanceof State.OnPay onPay
                ? payOf(other, onPay.countries())
                : otherRole("overview", other);
    }

    private Reading otherRole(String kind, String role) {
        TopicId topic = TopicId.section(role, kind);
        return new Reading(
                new Intent.Open(topic, Intent.Depth.SHORT, true),
                assuming("Now for the role " + guide.role(role).title() + ".").about(role));
    }

    private Reading payOf(String role, List<String> countries) {
        Intent intent =
                new Intent.Pay(role, countries.stream().map(pay::country).toList(), Intent.Slant.CARD, true);
        return new Reading(
                intent,
                assuming("Taken as a question about pay, for the role "
                                + guide.role(role).title() + ".")
                        .about(role));
    }

    /** "The second one", "what's the third step" about what is on the screen. */
    private Optional<Reading> itemByNumber(Asking asking) {
        List<String> words = asking.message().words();
        int number = words.stream().mapToInt(Plain::ordinal).max().orElse(0);
        if (number == 0 || words.size() > LONGEST || words.stream().noneMatch(Plain.COUNTED::contains)) {
            return Optional.empty();
        }
        if (asking.state() instanceof State.OnTopic onTopic) {
            return guide.section(onTopic.topic())
                    .filter(section -> words.contains("one") || names(section, words))
                    .filter(section -> number <= section.items().size())
                    .map(section -> item(section, number));
        }
        return words.contains("one")
                ? offered(asking.state(), number).map(tap -> tapped(tap, asking.role()))
                : Optional.empty();
    }

    private static boolean names(Section section, List<String> words) {
        return words.stream().noneMatch(word -> word.equals("step") && !section.ordered());
    }

    static Reading item(Section section, int number) {
        return new Reading(
                new Intent.Open(section.items().get(number - 1).id(), Intent.Depth.SHORT, true),
                assuming("Number " + number + " of \"" + section.title() + "\"."));
    }

    static Optional<Tap> offered(State state, int number) {
        List<Tap> offered = state.memory().offered();
        return number >= 1 && number <= offered.size() ? Optional.of(offered.get(number - 1)) : Optional.empty();
    }

    Reading tapped(Tap tap, String role) {
        return switch (tap.does()) {
            case OPEN -> opened(tap.what(), Intent.Depth.SHORT);
            case WHOLE -> opened(tap.what(), Intent.Depth.WHOLE);
            case DOUBTS -> opened(tap.what(), Intent.Depth.DOUBTS);
            case ASK -> new Reading(new Intent.Ask(tap.what(), role), Understanding.PLAIN);
        };
    }

    /** What a choice names may be gone, or never have been: a forged one opens the menu. */
    Reading opened(String id, Intent.Depth depth) {
        try {
            TopicId topic = TopicId.of(id);
            String slug = topic.slug();
            if (!guide.hasRole(topic.role())) {
                return gone();
            }
            if (topic.kind().equals(PAY) && depth == Intent.Depth.SHORT) {
                List<String> country = slug == null ? List.of() : List.of(slug.toUpperCase(java.util.Locale.ROOT));
                return new Reading(
                        new Intent.Pay(
                                topic.role(), country.stream().map(pay::country).toList(), Intent.Slant.CARD, true),
                        Understanding.PLAIN);
            }
            boolean there = guide.section(topic).isPresent()
                    && (slug == null
                            || topic.kind().equals(PAY)
                            || guide.item(topic).isPresent());
            return there ? new Reading(new Intent.Open(topic, depth, true), Understanding.PLAIN) : gone();
        } catch (IllegalArgumentException forged) {
            return gone();
        }
    }

    private Reading gone() {
        return new Reading(
                new Intent.Ask("menu", guide.mainRole().id()), assuming("That choice leads nowhere any more."));
    }
}
