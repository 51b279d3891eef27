package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Trace;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.TopicId;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads messages that say too little by themselves: "the second one", "why?", "and the other role", "2". */
final class FollowUps {
    /** "I want to know everything", but not "is everything ok". */
    private static final Pattern EVERYTHING = Pattern.compile(
            "(?:(?:please|just|ok|and|can|could|would|you|i|id|want|like|to|tell|show|give|know|learn|hear|see|me|us) )*"
                    + "everything(?: (?:that )?(?:you|u) (?:have|know|got)| there is)?(?: please| pls)?");

    private final PayFollowUps onPay;
    private final RoleChanged role;
    private final ItemPick items;
    private final Remedies remedies;
    private final Namesakes namesakes;
    private final Backing backing;
    private final Doubting doubting;
    private final Taps taps;
    private final BareNumber number;
    private final ShortAsk inLess;

    FollowUps(
            Guide guide,
            PayFollowUps onPay,
            RoleChanged role,
            ItemPick items,
            Backing backing,
            Taps taps,
            PlacesMeant places) {
        this.inLess = new ShortAsk(places);
        this.onPay = onPay;
        this.role = role;
        this.items = items;
        this.remedies = new Remedies(guide);
        this.namesakes = new Namesakes(guide);
        this.backing = backing;
        this.doubting = new Doubting(guide, backing);
        this.taps = taps;
        this.number = new BareNumber(guide, items, taps);
    }

    Optional<Reading> read(Asking asking) {
        return number.read(asking)
                .or(() -> understood(asking).map(reading -> traced(reading, asking)))
                .or(() -> number.noSuch(asking));
    }

    private static Reading traced(Reading reading, Asking asking) {
        List<String> said =
                asking.message().words().stream().map(FollowUps::said).toList();
        return reading.tracing(Trace.followUp(said));
    }

    private static String said(String word) {
        return Message.MASKS.contains(word) ? Message.inPlainWords(word) : "\"" + word + "\"";
    }

    private Optional<Reading> understood(Asking asking) {
        return inLess.read(asking)
                .or(() -> onPay.read(asking))
                .or(() -> role.read(asking))
                .or(() -> numbered(asking))
                .or(() -> backing.read(asking))
                .or(() -> doubting.read(asking))
                .or(() -> everything(asking))
                .or(() -> open(asking));
    }

    private static Optional<Reading> everything(Asking asking) {
        return EVERYTHING.matcher(asking.message().text()).matches()
                ? Optional.of(asking.reading(asking.shown()
                        .<Intent>map(topic -> new Intent.Open(topic.section(), Intent.Depth.WHOLE, true))
                        .orElseGet(() -> new Intent.Ask("menu", asking.role()))))
                : Optional.empty();
    }

    /**
     * "Why?", "so?", "since when", "by how much": a question without a subject of its own is about what was said. How that was
     * found is what {@code /why} tells.
     */
    private Optional<Reading> open(Asking asking) {
        boolean so = asking.message().text().equals("so");
        boolean open = (so || asking.message().hasAny(Plain.OPEN_QUESTION))
                && asking.saysOnly(
                        Plain.ALL,
                        word -> Plain.OPEN_QUESTION.contains(word)
                                || Plain.BACK.contains(word)
                                || Plain.PARTS.contains(word)
                                || word.equals("other") && asking.message().hasAny(Plain.FIGURES));
        if (!open || asking.state() instanceof State.Fresh) {
            return Optional.empty();
        }
        boolean figure =
                asking.state() instanceof State.OnPay pay && pay.countries().size() == 1;
        if (figure && (so || asking.message().has("why"))) {
            return Optional.of(Reading.of(backing.of(Intent.Depth.DOUBTS, asking))
                    .assuming(so ? "" : "Why a place's figure is as it is, the guide does not say."));
        }
        TopicId topic = asking.state() instanceof State.OnTopic onTopic
                ? onTopic.topic()
                : TopicId.section(asking.role(), TopicId.PAY);
        return Optional.of(Reading.of(new Intent.Open(topic, Intent.Depth.WHOLE, true))
                .assuming("All that the guide says about it."
                        + (asking.message().has("why") ? " (/why tells how I found the answer.)" : "")));
    }

    Optional<Reading> place(Asking asking) {
        return onPay.place(asking);
    }

    /** An item or a place by itself. */
    Optional<Reading> itemOrPlace(Asking asking) {
        return (asking.state() instanceof State.OnPay ? onPay.read(asking) : numbered(asking))
                .map(reading -> traced(reading, asking));
    }

    /** The subject of "and what about …", "which of these is about …", "and …"; empty where there is no such lead-in, or nothing behind it. */
    static String withoutLeadIn(Message message) {
        List<String> words = message.words();
        int about = words.indexOf("about");
        boolean named = about > 0
                && words.subList(0, about).stream()
                        .allMatch(
                                word -> Plain.LEAD_IN.contains(word) || Plain.BACK.contains(word) || word.equals("of"));
        int from = named ? about + 1 : 0;
        while (!named && from < words.size() && Plain.GOING_ON.contains(words.get(from))) {
            from++;
        }
        List<String> subject = words.subList(from, words.size());
        boolean leads = from > 0 && !subject.contains("other") && !Plain.FILLERS.containsAll(subject);
        return leads ? String.join(" ", subject) : "";
    }

    /** "The second one": an item of what is on the screen, or else a choice that was offered. */
    private Optional<Reading> numbered(Asking asking) {
        if (asking.state() instanceof State.OnTopic onTopic) {
            return remedies.read(asking, onTopic.topic())
                    .or(() -> namesakes.read(asking, onTopic.topic()))
                    .or(() -> items.picked(asking, onTopic.topic()));
        }
        return items.ofNamedSection(asking).or(() -> numberedChoice(asking));
    }

    private Optional<Reading> numberedChoice(Asking asking) {
        boolean places =
                asking.state() instanceof State.OnPay pay && pay.countries().isEmpty();
        boolean alone = places && asking.saysOnly(CountWords.NUMBER, Counts::isCount);
        int number = alone
                ? Counts.counted(asking.message().words())
                : Counts.number(asking.message().words());
        boolean figures = asking.state() instanceof State.OnPay && !places; // there "the first one" is a place shown
        boolean one = number > 0 && !figures && (alone || asking.message().has("one") && ItemPick.isShort(asking));
        return one
                ? BareNumber.offered(asking.state(), number).map(tap -> taps.tapped(tap, asking.role()))
                : Optional.empty();
    }
}
