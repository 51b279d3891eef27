package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Sum;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.TopicId;
import dev.careerbot.words.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What must be said beside a figure, since the figure alone would pass over it. */
final class BesidePay {
    private static final String NO_RATES =
            "The guide has no exchange rates: each figure is in the currency it was published in.";

    private static final String NO_COSTS =
            "The guide has no cost of living: what you spend there I cannot hold against your pay.";

    private static final String NO_EXTRAS =
            "Whether a bonus, shares or the like are in its figures the guide does not say: I hold the pay alone"
                    + " against them.";

    private static final String LEAST_OF_SO_MANY = "I took the least sum that has so many figures.";

    private static final Pattern COUNTED_FIGURES = Pattern.compile(Message.SUM + " figures?\\b");

    private static final String UNDATED = "The guide does not say of which year its figures of pay are.";

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static final String NO_OTHER_JOB = "For the other job that you name the guide has no figure.";

    /** Notes cannot know by which names the roles go. */
    private static final String A_ROLE = "engineer";

    private final PlacesMeant places;
    private final List<Note> notes;
    private final ShortTitles titles;

    BesidePay(Guide guide, PlacesMeant places) {
        this.places = places;
        this.notes = guide.notes().values().stream()
                .filter(note -> !note.beside().isEmpty())
                .sorted(Comparator.comparing(Note::id))
                .toList();
        this.titles = new ShortTitles(guide);
    }

    /**
     * What a figure alone would pass over: "what do they get in spain in rupees", "junior pay in france", "a nurse's pay and
     * an ml engineer's in leeds".
     */
    Reading said(Message message, Reading reading) {
        if (reading.intent() instanceof Intent.Stand stand && !stand.places().isEmpty()) {
            Intent.Stand sums = shortTitle(message).map(stand::of).orElse(stand);
            return besideSums(message, sums)
                    .map(line -> new Reading(sums.saidToBeMore(), reading.how().assuming(line)))
                    .orElse(new Reading(sums, reading.how()));
        }
        if (reading.intent() instanceof Intent.Open open) {
            return besideTopic(message, open.topic(), reading);
        }
        if (!(reading.intent() instanceof Intent.Pay plain)) {
            return reading;
        }
        Intent.Pay pay = shortTitle(message).map(plain::of).orElse(plain);
        if (pay.places().isEmpty()) {
            return new Reading(pay, reading.how());
        }
        Intent asked = pay.gap().isEmpty() ? owningUp(message, pay) : pay;
        if (places.wantsOtherMoney(message)) {
            return new Reading(asked, reading.how().assuming(NO_RATES));
        }
        return new Reading(asked, Asking.isOfOtherJob(message) ? reading.how().assuming(NO_OTHER_JOB) : reading.how());
    }

    private Optional<String> shortTitle(Message message) {
        return message.roles().isEmpty() ? titles.shortly(message) : Optional.empty();
    }

    private Optional<String> besideSums(Message message, Intent.Stand stand) {
        if (SumAsk.isBesideCosts(message)) {
            return Optional.of(NO_COSTS);
        }
        if (SumAsk.isBesideExtras(message)) {
            return Optional.of(NO_EXTRAS);
        }
        if (YEAR.matcher(message.text()).find()) {
            return Optional.of(UNDATED);
        }
        boolean placed = places.ranges(stand.places()).findAny().isPresent();
        if (placed && COUNTED_FIGURES.matcher(message.text()).find()) {
            return Optional.of(LEAST_OF_SO_MANY);
        }
        // Of a sum that is paid otherwise the verdict says why there is none.
        Optional<Note> lacking =
                stand.sums().stream().allMatch(Sum::isYearly) ? calledFor(message, TopicId.PAY) : Optional.empty();
        return lacking.map(Note::text)
                .or(() -> Asking.isOfOtherJob(message) ? Optional.of(NO_OTHER_JOB) : Optional.empty());
    }

    /** "Lead engineer pay": with the note that these words call for. */
    Intent.Pay owningUp(Message message, Intent.Pay pay) {
        return calledFor(message, TopicId.PAY)
                .map(note -> pay.beside(note.id()))
                .orElse(pay);
    }

    /** "Is a pay rise of 17% expected": growth is shown, and is not of pay. */
    private Reading besideTopic(Message message, TopicId topic, Reading reading) {
        return calledFor(message, topic.kind())
                .filter(note -> reading.how().assumed().isEmpty()
                        && reading.how().label().isEmpty())
                .map(note -> new Reading(reading.intent(), reading.how().assuming(note.text())))
                .orElse(reading);
    }

    /** "Software engineer pay": the word belongs to the role that is so called for short. */
    boolean isOfTitle(String word, Message message) {
        return titles.shortly(message).filter(role -> titles.has(word, role)).isPresent();
    }

    /** The note that these words call for beside what is shown. */
    private Optional<Note> calledFor(Message message, String kind) {
        String said = " " + message.text().replace(Message.ROLE, A_ROLE) + " ";
        return notes.stream()
                .filter(note -> note.about().equals(kind))
                .filter(note -> note.beside().stream().anyMatch(words -> said.contains(" " + words + " ")))
                .findFirst();
    }
}
