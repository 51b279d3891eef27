package dev.careerbot.reading.items;

import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Commands;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.words.Plural;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the items of a section are called, each and together: "step", "kpis", "duty". */
final class ItemNames {
    private final Guide guide;

    ItemNames(Guide guide) {
        this.guide = guide;
    }

    /** The section whose items one of these words names: that on the screen first. */
    Optional<Section> named(List<String> words, Asking asking) {
        // Steps are first of all those into the job, wherever else items have an order.
        Stream<Section> path = guide.section(TopicId.section(asking.role(), TopicId.PATH)).stream();
        List<Called> called = words.stream().map(Called::by).toList();
        return Stream.of(onScreen(asking).stream(), path, guide.sectionsOf(asking.role()).stream())
                .flatMap(sections -> sections)
                .filter(section -> called.stream().anyMatch(one -> one.is(section)))
                .findFirst();
    }

    /** "(1) tools (2) kpis" counts what is asked. */
    boolean nameAnother(List<String> words, Section section) {
        return words.stream()
                .map(Called::by)
                .anyMatch(called -> !called.is(section)
                        && guide.sectionsOf(section.id().role()).stream().anyMatch(called::is));
    }

    Optional<Section> onScreen(Asking asking) {
        return asking.state() instanceof State.OnTopic onTopic ? guide.section(onTopic.topic()) : Optional.empty();
    }

    static boolean areCalled(String word, Section section) {
        return Called.by(word).is(section);
    }

    /** What the items of some section may be called. */
    static boolean mayBeCalled(String word) {
        return CountWords.isCounted(word) || Commands.section(word).isPresent();
    }

    /** The numbers that stand at what the items are called: "the third step", "step 4"; 0 where none does. */
    static IntStream numbers(List<String> words, Section section) {
        return IntStream.range(0, words.size())
                .filter(at -> areCalled(words.get(at), section))
                .map(at -> Counts.numberAt(words, at));
    }

    /** @param kind of the section whose command the word is */
    private record Called(boolean step, String several, Optional<String> kind) {
        static Called by(String word) {
            String single = Plural.single(word);
            String several = Plural.several(single);
            return new Called(single.equals("step"), several, Commands.section(several));
        }

        boolean is(Section section) {
            String its = section.id().kind();
            return step && section.ordered()
                    || kind.map(its::equals).orElseGet(() -> its.equals(several) || its.endsWith("-" + several));
        }
    }
}
