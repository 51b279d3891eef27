package dev.careerbot.reading.items;

import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Section;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Picks several items of a section at once: "3 and 4", "the first two", "steps 2 to 4", "top 3 skills". */
public final class SeveralItems implements Hearing {
    /** More of them are shown a line each. */
    private static final int MOST = 4;

    private static final Set<String> ONLY = Set.of(Message.ROLE, "only", "just");

    /** "How is it different from 2", beside one that is on the screen. */
    private static final Set<String> COMPARED =
            Lists.words("different differ differs difference compared compare similar");

    private static final String NOT_COMPARED = "The guide does not compare these.";

    private final ItemNames names;
    private final ItemPick items;

    public SeveralItems(Guide guide, ItemPick items) {
        this.names = new ItemNames(guide);
        this.items = items;
    }

    /** One reading for each. */
    @Override
    public Optional<List<Reading>> hear(Asking asking) {
        boolean several = asking.saysOnly(
                CountWords::isCounted,
                ONLY,
                SeveralCounted.PART,
                CountWords.COUNTING,
                CountWords.NUMBER,
                Pointing.BACK,
                COMPARED,
                Steering.OPEN_QUESTION);
        return several
                ? meant(asking).map(section -> read(asking, section)).filter(readings -> !readings.isEmpty())
                : Optional.empty();
    }

    private List<Reading> read(Asking asking, Section section) {
        Message message = asking.message();
        boolean judged = message.hasAny(Steering.JUDGING);
        boolean compared = message.hasAny(COMPARED);
        List<Integer> counted = SeveralCounted.in(message, section.items().size());
        List<Integer> numbers = compared && counted.size() == 1 ? besideShown(asking, section, counted) : counted;
        if (judged ? !isSome(message, section) : numbers.size() < 2) {
            return List.of();
        }
        boolean ranked = judged || message.has("top");
        return ranked || numbers.size() > MOST
                ? List.of(Reading.of(asking.open(section.id())).assuming(ranked ? OfList.NOT_RANKED : ""))
                : numbers.stream()
                        .flatMap(number -> items.at(section.id(), number).stream())
                        .map(reading -> compared ? reading.assumingToo(NOT_COMPARED) : reading)
                        .toList();
    }

    private static List<Integer> besideShown(Asking asking, Section section, List<Integer> counted) {
        return section.items().stream()
                .filter(item -> asking.message().hasAny(Pointing.AT_IT)
                        && asking.shown().filter(item.id()::equals).isPresent())
                .map(Item::number)
                .findFirst()
                .map(shown -> Stream.concat(Stream.of(shown), counted.stream())
                        .distinct()
                        .toList())
                .orElse(counted);
    }

    /** "The three challenges that matter most"; "the first or the last" is one of them. */
    private static boolean isSome(Message message, Section section) {
        return !message.has("or")
                && message.words().stream()
                        .dropWhile(word -> CountWords.number(word) < 2)
                        .anyMatch(word -> ItemNames.areCalled(word, section));
    }

    /** The section whose items are so called, else that on the screen. */
    private Optional<Section> meant(Asking asking) {
        List<String> words = asking.message().words();
        Optional<Section> named = names.named(words, asking);
        return named.isPresent() ? named.filter(section -> !names.nameAnother(words, section)) : names.onScreen(asking);
    }
}
