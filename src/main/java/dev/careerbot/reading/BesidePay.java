package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.TopicId;
import dev.careerbot.words.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What must be said beside a figure, since the figure alone would pass over it. */
final class BesidePay {
    private static final Set<String> FIGURES_OF_A_RANGE = Lists.words("""
            average avg median low lowest minimum min bottom high highest maximum max top ceiling upper""");

    /** "Is the average 65k" claims, "is 65k average" asks. */
    private static final Set<String> BEFORE_FIGURE = Set.of("the", "its", "their", Message.PLACE, "pay", "salary");

    private static final String NO_RATES =
            "The guide has no exchange rates: each figure is in the currency it was published in.";

    private static final String NO_OTHER_JOB = "For the other job that you name the guide has no figure.";

    private final PlacesMeant places;
    private final List<Note> gaps;
    private final ShortTitles titles;

    BesidePay(Guide guide, PlacesMeant places) {
        this.places = places;
        this.gaps = guide.notes().values().stream()
                .filter(note ->
                        note.about().equals(TopicId.PAY) && !note.beside().isEmpty())
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
            // Of a sum that is paid otherwise the verdict says why there is none.
            Optional<Note> lacking = stand.per().equals("year") ? calledFor(message) : Optional.empty();
            return lacking.map(note -> new Reading(stand, reading.how().assuming(note.text())))
                    .orElse(reading);
        }
        if (!(reading.intent() instanceof Intent.Pay plain)) {
            return reading;
        }
        Intent.Pay pay = message.roles().isEmpty()
                ? titles.shortly(message).map(plain::of).orElse(plain)
                : plain;
        if (pay.places().isEmpty()) {
            return new Reading(pay, reading.how());
        }
        Intent asked = pay.gap().isEmpty()
                ? calledFor(message).map(note -> pay.beside(note.id())).orElse(pay)
                : pay;
        if (claims(message)) {
            return new Reading(asked, reading.how().assuming(answer(message, pay)));
        }
        if (places.wantsOtherMoney(message)) {
            return new Reading(asked, reading.how().assuming(NO_RATES));
        }
        return new Reading(asked, Asking.isOfOtherJob(message) ? reading.how().assuming(NO_OTHER_JOB) : reading.how());
    }

    /** The note on what the guide lacks about pay that these words call for. */
    private Optional<Note> calledFor(Message message) {
        String said = " " + message.text() + " ";
        return gaps.stream()
                .filter(note -> note.beside().stream().anyMatch(words -> said.contains(" " + words + " ")))
                .findFirst();
    }

    /** "Is the uk average 65k": a figure of the guide's, not somebody's own. */
    static boolean claims(Message message) {
        List<String> words = message.words();
        boolean own = message.hasAny(Plain.OWN_PAY) || message.hasAny(Plain.JUDGED_SUM);
        return !message.amounts().isEmpty()
                && !own
                && IntStream.range(1, words.size())
                        .anyMatch(at -> FIGURES_OF_A_RANGE.contains(words.get(at))
                                && BEFORE_FIGURE.contains(words.get(at - 1)));
    }

    /** What the guide says to a figure that was claimed. */
    private String answer(Message message, Intent.Pay pay) {
        long claimed = message.amounts().get(0).value();
        List<PayRange> ranges = places.ranges(pay.places()).toList();
        boolean so = ranges.stream()
                .anyMatch(range -> claimed
                        == switch (PayAsk.slant(message.words())) {
                            case LOW -> range.low();
                            case HIGH -> range.high();
                            default -> range.average();
                        });
        return ranges.isEmpty() ? "" : so ? "Yes, so the guide has it." : "No, the guide has another figure.";
    }
}
