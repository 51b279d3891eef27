package dev.careerbot.reading.tips;

import dev.careerbot.conversation.HourSaid;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Question;
import dev.careerbot.conversation.ZoneSaid;
import dev.careerbot.guide.Folding;
import dev.careerbot.reading.said.Lists;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the answer to what the bot has asked. What may be a question of its own is left alone: it is answered as ever, and
 * the form waits.
 */
final class FormReader {
    private static final Set<String> LET_BE = Lists.phrases("""
            cancel, never mind, nevermind, no, nope, no thanks, no thank you, not now, later, back, forget it,
            leave it, drop it, skip, nah, keep it, no keep it, keep, dont, do not, abort, cancel it, cancel that,
            cancel this, forget that, drop that, never mind that, actually dont, actually no, dont do it""");
    private static final Set<String> YES = Lists.phrases("""
            yes, y, yep, yeah, yes please, sure, ok, okay, do it, erase, erase it, erase all, erase everything,
            delete, delete it, delete all, delete everything, forget me, yes forget me, yes erase everything,
            yes delete everything, yes do it, i am sure, im sure, go ahead, confirm, yes erase it, yes i am sure,
            yes im sure, ja, si, oui""");
    private static final Set<String> DO_NOT_KNOW = Lists.phrases("""
            i dont know, dont know, dunno, no idea, i do not know, not sure, im not sure, i am not sure, idk, which,
            what zone, which zone, what time zone, which time zone, which zone am i in, whats a time zone, what is a time zone, help me, none of these, none, another, other,
            somewhere else, elsewhere, my local time, local time""");
    /** "And in spain?" goes on with the talk, and is no answer to "in which zone?". */
    private static final Pattern GOES_ON = Pattern.compile("^(and|what|how|why|who|which|or|but|is|are|do|does)\\b.*");

    /** As the clocks to choose from have it. */
    private static final Pattern DAY_OF_WEEK =
            Pattern.compile("(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b");

    private static final String HOW_ABOUT = "(?i)^(?:and|(?:how|what) about)\\s+";

    /** "Good night" names no hour. */
    private static final Pattern GREETING = Pattern.compile("^good ");

    /** "Lisbon time", "i live in lisbon": not just a place, whose pay may be wanted. */
    private static final Pattern WHERE = Pattern.compile("\\b(?:time|zone|timezone|i am|im|live)\\b");

    private static final Set<String> AROUND_AN_HOUR = Lists.words("""
            at the in a o clock please pls every each day daily around about make it id i would like want say lets
            let us maybe perhaps time is now its here right by my local just then ok okay yes prefer exactly sharp
            of be best good for me to early late and well hour""");

    /** Beside an hour these say that the tip is to come then; else it is what a clock shows. */
    private static final Set<String> CORRECTING = Lists.words("""
            make actually rather instead better no wait change set move switch put send mean meant prefer want""");

    private static final int MOST_WORDS = 4;

    private final ZoneReader zones;

    FormReader(ZoneReader zones) {
        this.zones = zones;
    }

    Optional<Order> read(Question question, String text) {
        String folded = Folding.fold(text);
        if (LET_BE.contains(folded)) {
            return Optional.of(new Order.LetBe());
        }
        if (question instanceof Question.Forget) {
            return YES.contains(folded) ? Optional.of(new Order.Forget(true)) : Optional.empty();
        }
        if (TipStop.ofTip(folded)) {
            return Optional.of(Order.Plain.UNSUBSCRIBE);
        }
        if (GOES_ON.matcher(folded).matches() && !DO_NOT_KNOW.contains(folded)) {
            return Optional.empty();
        }
        if (question instanceof Question.Hour hour) {
            return hour(hour, text);
        }
        HourReader.Found instead = HourReader.read(text, false);
        if (instead.said() instanceof HourSaid.At at && isCorrection(instead.rest())) {
            return Optional.of(new Order.Choose(Order.What.ZONE, at.hour(), null));
        }
        if (question instanceof Question.Zone zone) {
            return DO_NOT_KNOW.contains(folded) ? Optional.of(new Order.AskClock(zone.hour())) : zone(zone, text);
        }
        return clock((Question.Clock) question, text);
    }

    /**
     * Another hour or zone for the tip that the talk is about: "make it 10", "in the evening instead", "no, paris". A number
     * by itself takes a choice.
     */
    Optional<Order> corrected(String text) {
        String said = text.replaceFirst(HOW_ABOUT, "");
        String folded = Folding.fold(said);
        boolean goesOn = !said.equals(text);
        boolean corrects = words(said).anyMatch(CORRECTING::contains);
        if (GOES_ON.matcher(folded).matches() || GREETING.matcher(folded).find()) {
            return Optional.empty();
        }
        boolean clear = goesOn || corrects || !(HourReader.read(said, false).said() instanceof HourSaid.Nothing);
        Optional<Order> hour = clear ? hour(new Question.Hour(null, null), said) : Optional.empty();
        return hour.or(() -> goesOn ? Optional.empty() : place(said, corrects));
    }

    private Optional<Order> place(String said, boolean corrects) {
        String place = written(said)
                .filter(word -> !CORRECTING.contains(Folding.fold(word)))
                .collect(Collectors.joining(" "));
        boolean where = corrects || WHERE.matcher(Folding.fold(said)).find();
        return where && zones.isOnlyThat(place)
                ? Optional.of(new Order.Subscribe(HourSaid.NOTHING, zones.answer(place)))
                : Optional.empty();
    }

    /** @return the order that an answer stands for which is understood as nothing else either */
    Optional<Order> unclear(Question question, String text) {
        String brief = text.strip();
        if (brief.endsWith("?") || brief.split("\\s+").length > MOST_WORDS) {
            return Optional.empty();
        }
        if (question instanceof Question.Hour hour) {
            return Optional.of(new Order.Subscribe(new HourSaid.Wrong(brief), ZoneSaid.of(hour.zone())));
        }
        if (question instanceof Question.Zone zone) {
            return Optional.of(new Order.Subscribe(HourSaid.of(zone.hour()), zones.answer(brief)));
        }
        return question instanceof Question.Clock clock
                ? Optional.of(new Order.Clock(clock.hour(), new HourSaid.Wrong(brief)))
                : Optional.empty();
    }

    private Optional<Order> hour(Question.Hour question, String text) {
        HourReader.Found found = HourReader.read(text, Optional.ofNullable(question.part()));
        if (found.said() instanceof HourSaid.Nothing) {
            boolean number = text.strip().matches("\\d+");
            return number
                    ? Optional.of(new Order.Subscribe(new HourSaid.Wrong(text.strip()), ZoneSaid.of(question.zone())))
                    : Optional.empty();
        }
        // Before the places: "no" is a correction, and Norway's code.
        if (isFiller(found.rest()) || isCorrection(found.rest())) {
            return Optional.of(new Order.Subscribe(found.said(), ZoneSaid.of(question.zone())));
        }
        return zones.isOnlyThat(withoutFillers(found.rest()))
                ? Optional.of(new Order.Subscribe(found.said(), zones.answer(found.rest())))
                : Optional.empty();
    }

    private Optional<Order> zone(Question.Zone question, String text) {
        if (zones.isOnlyThat(text)) {
            return Optional.of(new Order.Subscribe(HourSaid.of(question.hour()), zones.answer(text)));
        }
        HourReader.Found clock = clockIn(text, false);
        if (!(clock.said() instanceof HourSaid.At at) || !isFiller(clock.rest())) {
            return Optional.empty();
        }
        boolean again = at.hour().equals(question.hour());
        return Optional.of(
                again
                        ? new Order.Choose(Order.What.ZONE, question.hour(), null)
                        : new Order.Clock(question.hour(), at));
    }

    private Optional<Order> clock(Question.Clock question, String text) {
        HourReader.Found found = clockIn(text, true);
        if (!(found.said() instanceof HourSaid.Nothing) && isFiller(found.rest())) {
            return Optional.of(new Order.Clock(question.hour(), found.said()));
        }
        return zones.isOnlyThat(text)
                ? Optional.of(new Order.Subscribe(HourSaid.of(question.hour()), zones.answer(text)))
                : Optional.empty();
    }

    private static HourReader.Found clockIn(String text, boolean bare) {
        return HourReader.read(DAY_OF_WEEK.matcher(text).replaceAll(" "), bare);
    }

    private static boolean isFiller(String rest) {
        return withoutFillers(rest).isEmpty();
    }

    private static boolean isCorrection(String rest) {
        return words(rest).anyMatch(CORRECTING::contains)
                && words(rest).allMatch(word -> CORRECTING.contains(word) || AROUND_AN_HOUR.contains(word));
    }

    static String withoutFillers(String text) {
        return written(text)
                .filter(word -> !AROUND_AN_HOUR.contains(Folding.fold(word)))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String text) {
        return written(text).map(Folding::fold);
    }

    private static Stream<String> written(String text) {
        return Stream.of(text.split("[\\s,;!.]+")).filter(word -> !word.isEmpty());
    }
}
