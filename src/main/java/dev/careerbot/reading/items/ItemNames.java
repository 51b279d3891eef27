package dev.careerbot.reading.items;

import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Commands;
import dev.careerbot.words.Plural;
import java.util.List;
import java.util.Optional;
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
        Stream<Section> path = Commands.section("path").stream()
                .flatMap(kind -> guide.section(TopicId.section(asking.role(), kind)).stream());
        return Stream.of(onScreen(asking).stream(), path, guide.sectionsOf(asking.role()).stream())
                .flatMap(sections -> sections)
                .filter(section -> words.stream().anyMatch(word -> areCalled(word, section)))
                .findFirst();
    }

    Optional<Section> onScreen(Asking asking) {
        return asking.state() instanceof State.OnTopic onTopic ? guide.section(onTopic.topic()) : Optional.empty();
    }

    static boolean areCalled(String word, Section section) {
        String kind = section.id().kind();
        String single = Plural.single(word);
        String several = Plural.several(single);
        return single.equals("step") && section.ordered()
                || Commands.section(several)
                        .map(kind::equals)
                        .orElseGet(() -> kind.equals(several) || kind.endsWith("-" + several));
    }
}
