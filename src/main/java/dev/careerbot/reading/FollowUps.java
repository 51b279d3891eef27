package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
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
import java.util.regex.Pattern;

/** Reads messages that say too little by themselves: "the second one", "why?", "and the other role", "2". */
final class FollowUps {
    private static final Pattern END = Pattern.compile("[?.!,]+$");

    /** "What does an ml engineer do" has a subject of its own. */
    private static final Pattern DOES = Pattern.compile("\\bwhat (?:do|does) (?:an? |the )?" + Message.ROLE + " do\\b");

    private final Guide guide;
    private final PlacesMeant places;
    private final ItemPick items;
    private final Remedies remedies;
    private final Backing backing;
    private final Taps taps;
    private final PayFollowUps onPay;
    private final ShortTitles titles;

    FollowUps(Guide guide, PayFollowUps onPay, PlacesMeant places, Taps taps) {
        this.guide = guide;
        this.items = new ItemPick(guide);
        this.remedies = new Remedies(guide);
        this.backing = new Backing(guide);
        this.places = places;
        this.taps = taps;
        this.onPay = onPay;
        this.titles = new ShortTitles(guide);
    }

    Optional<Reading> read(Asking asking) {
        return number(asking)
                .or(() -> understood(asking).map(reading -> traced(reading, asking)))
                .or(() -> noSuchNumber(asking));
    }

    /** A bare number takes an item where those on the screen are numbered, else a choice, also where choices are not buttons. */
    private Optional<Reading> number(Asking asking) {
        String written = bare(asking.message().written());
        return isNumber(written)
                ? numbered(written, asking.state(), true)
                        .or(() -> taken(written, asking.state()).map(tap -> taps.tapped(tap, asking.role())))
                        .or(() -> numbered(written, asking.state(), false))
                : Optional.empty();
    }

    /** "3?", "3." */
    private static String bare(String written) {
        return END.matcher(written).replaceAll("");
    }

    private Optional<Reading> noSuchNumber(Asking asking) {
        String written = bare(asking.message().written());
        if (!isNumber(written)) {
            return Optional.empty();
        }
        Optional<Reading> beyond = asking.state() instanceof State.OnTopic onTopic && isNumbered(onTopic.topic())
                ? items.beyond(onTopic.topic(), Integer.parseInt(written))
                : Optional.empty();
        return beyond.or(() -> Optional.of(new Reading(
                new Intent.Ask("menu", asking.role()), assuming("There is no choice " + written + " to take."))));
    }

    private Optional<Reading> numbered(String written, State state, boolean shown) {
        return state instanceof State.OnTopic onTopic && (!shown || isNumbered(onTopic.topic()))
                ? items.at(onTopic.topic(), Integer.parseInt(written))
                : Optional.empty();
    }

    /** Whether the items of what is talked about were shown with numbers. */
    private boolean isNumbered(TopicId topic) {
        return guide.section(topic).filter(Section::ordered).isPresent();
    }

    /** The choice that a bare number takes. */
    static Optional<Tap> taken(String written, State state) {
        return isNumber(written) ? offered(state, Integer.parseInt(written)) : Optional.empty();
    }

    private static boolean isNumber(String written) {
        return written.matches("[1-9]\\d?");
    }

    private static Reading traced(Reading reading, Asking asking) {
        List<String> said =
                asking.message().words().stream().map(FollowUps::said).toList();
        return new Reading(reading.intent(), reading.how().tracing(Trace.followUp(said)));
    }

    private static String said(String word) {
        return Message.MASKS.contains(word) ? Message.inPlainWords(word) : "\"" + word + "\"";
    }

    private Optional<Reading> understood(Asking asking) {
        return onPay.read(asking)
                .or(() -> roleAlone(asking))
                .or(() -> numbered(asking))
                .or(() -> backing.read(asking))
                .or(() -> open(asking));
    }

    /**
     * "Why?", "since when", "by how much": a question without a subject of its own is about what was said. How that was
     * found is what {@code /why} tells.
     */
    private Optional<Reading> open(Asking asking) {
        boolean open = asking.message().hasAny(Plain.OPEN_QUESTION)
                && asking.saysOnly(
                        Plain.ALL,
                        word -> Plain.OPEN_QUESTION.contains(word)
                                || Plain.BACK.contains(word)
                                || Plain.PARTS.contains(word)
                                || word.equals("other") && asking.message().hasAny(Plain.FIGURES));
        if (!open || asking.state() instanceof State.Fresh) {
            return Optional.empty();
        }
        Understanding how = assuming("All that the guide says about it."
                + (asking.message().has("why") ? " (/why tells how I found the answer.)" : ""));
        TopicId topic = asking.state() instanceof State.OnTopic onTopic
                ? onTopic.topic()
                : TopicId.section(asking.role(), TopicId.PAY);
        return Optional.of(new Reading(new Intent.Open(topic, Intent.Depth.WHOLE, true), how));
    }

    Optional<Reading> place(Asking asking) {
        return onPay.place(asking);
    }

    /** An item or a place by itself. */
    Optional<Reading> itemOrPlace(Asking asking) {
        return (asking.state() instanceof State.OnPay ? onPay.read(asking) : numbered(asking))
                .map(reading -> traced(reading, asking));
    }

    private static Understanding assuming(String what) {
        return Understanding.PLAIN.assuming(what);
    }

    /** "And a software engineer ml?": the same again for that role; its overview where nothing was asked. */
    private Optional<Reading> roleAlone(Asking asking) {
        if (DOES.matcher(asking.message().text()).find()) {
            return Optional.empty();
        }
        if (!asking.saysOnly(Set.of(Message.ROLE), Plain.SAME_THERE::contains)
                || asking.message().roles().size() != 1) {
            return shortly(asking).or(() -> countedRole(asking));
        }
        if (asking.state() instanceof State.OnTopic onTopic
                && !onTopic.topic().role().equals(asking.role())) {
            return Optional.of(otherRole(onTopic.topic().kind(), asking.role()));
        }
        if (asking.message().has("tell")) {
            return Optional.of(otherRole("overview", asking.role()));
        }
        if (asking.state() instanceof State.OnPay onPay) {
            return Optional.of(
                    payOf(asking.role(), onPay.role().equals(asking.role()) ? places.onCard(onPay) : List.of()));
        }
        boolean bare = asking.saysOnly(Set.of(Message.ROLE), word -> false);
        return bare ? Optional.of(otherRole("overview", asking.role())) : Optional.empty();
    }

    /** "And software engineer?", "the software one": in a talk a word that one role's title alone has is enough. */
    private Optional<Reading> shortly(Asking asking) {
        if (asking.state() instanceof State.Fresh) {
            return Optional.empty();
        }
        return titles.roles().stream()
                .filter(role -> asking.message().words().stream().anyMatch(word -> titles.isOwnWord(word, role)))
                .filter(role ->
                        asking.saysOnly(Set.of(), word -> titles.has(word, role) || Plain.SAME_THERE.contains(word)))
                .findFirst()
                .map(role -> otherRole(asking, role));
    }

    /** "And the first role, overall?" */
    private Optional<Reading> countedRole(Asking asking) {
        boolean alone = !(asking.state() instanceof State.Fresh)
                && asking.message().hasAny(Plain.ROLE_NAMES)
                && asking.saysOnly(
                        Set.of("overall"),
                        word -> Plain.ordinal(word) > 0
                                || Plain.LAST.contains(word)
                                || Plain.SAME_THERE.contains(word)
                                || Plain.ROLE_NAMES.contains(word));
        List<Role> roles = guide.roles();
        int which = Counts.among(roles.size(), Counts.counted(asking.message().words()));
        return alone && which > 0 && which <= roles.size()
                ? Optional.of(otherRole(asking, roles.get(which - 1).id()))
                : Optional.empty();
    }

    /** The subject of "and what about …", "and …"; empty where there is no such lead-in, or nothing behind it. */
    static String withoutLeadIn(Message message) {
        List<String> words = message.words();
        int about = words.indexOf("about");
        boolean named = about > 0 && words.subList(0, about).stream().allMatch(Plain.LEAD_IN::contains);
        int from = named ? about + 1 : 0;
        while (!named && from < words.size() && Plain.GOING_ON.contains(words.get(from))) {
            from++;
        }
        List<String> subject = words.subList(from, words.size());
        boolean leads = from > 0 && !subject.contains("other") && !Plain.FILLERS.containsAll(subject);
        return leads ? String.join(" ", subject) : "";
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
        return otherRole(asking, other);
    }

    private Reading otherRole(Asking asking, String other) {
        if (asking.message().hasAny(Plain.SURELY_PAY) && asking.state() instanceof State.OnTopic) {
            return payOf(other, List.of());
        }
        if (asking.message().has("tell")) {
            return otherRole("overview", other);
        }
        if (asking.state() instanceof State.OnTopic onTopic) {
            return otherRole(onTopic.topic().kind(), other);
        }
        return asking.state() instanceof State.OnPay onPay
                ? payOf(other, places.inTalk(asking.message(), onPay))
                : otherRole("overview", other);
    }

    private Reading otherRole(String kind, String role) {
        TopicId topic = TopicId.section(role, kind);
        return new Reading(
                new Intent.Open(topic, Intent.Depth.SHORT, true),
                assuming("Now for the role " + guide.role(role).title() + ".").about(role));
    }

    private Reading payOf(String role, List<PlaceAsked> at) {
        Intent intent = new Intent.Pay(role, at, Intent.Slant.CARD, true);
        return new Reading(
                intent,
                assuming("Taken as a question about pay, for the role "
                                + guide.role(role).title() + ".")
                        .about(role));
    }

    /** "The second one": an item of what is on the screen, or else a choice that was offered. */
    private Optional<Reading> numbered(Asking asking) {
        if (asking.state() instanceof State.OnTopic onTopic) {
            return remedies.read(asking, onTopic.topic()).or(() -> items.picked(asking, onTopic.topic()));
        }
        return items.ofNamedSection(asking).or(() -> numberedChoice(asking));
    }

    private Optional<Reading> numberedChoice(Asking asking) {
        boolean places =
                asking.state() instanceof State.OnPay pay && pay.countries().isEmpty();
        boolean alone = places && asking.saysOnly(Plain.NUMBER, Counts::isCount);
        int number = alone
                ? Counts.counted(asking.message().words())
                : Counts.number(asking.message().words());
        boolean figures = asking.state() instanceof State.OnPay && !places; // there "the first one" is a place shown
        boolean one = number > 0 && !figures && (alone || asking.message().has("one") && ItemPick.isShort(asking));
        return one ? offered(asking.state(), number).map(tap -> taps.tapped(tap, asking.role())) : Optional.empty();
    }

    static Optional<Tap> offered(State state, int number) {
        List<Tap> offered = state.memory().offered();
        return number >= 1 && number <= offered.size() ? Optional.of(offered.get(number - 1)) : Optional.empty();
    }
}
