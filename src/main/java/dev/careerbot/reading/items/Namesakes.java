package dev.careerbot.reading.items;

import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Pointing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Is that the same as the challenge", "is it a kpi too": an item on the screen and its namesake in another list. */
public final class Namesakes implements Hearing.OfTopic {
    private static final Set<String> ALSO =
            Lists.words("same also too as well both related linked connected identical like");

    private final Guide guide;

    public Namesakes(Guide guide) {
        this.guide = guide;
    }

    @Override
    public Optional<Reading> read(Asking asking, TopicId shown) {
        boolean asks = asking.message().hasAny(ALSO)
                && asking.message().hasAny(Pointing.AT_IT)
                && asking.saysOnly(ALSO, Pointing.BACK, CountWords.COUNTED);
        return asks
                ? guide.item(shown).flatMap(item -> other(asking, shown)
                        .flatMap(section -> in(section, item).map(namesake -> opened(namesake, section))))
                : Optional.empty();
    }

    /** The section that is named beside the one on the screen. */
    private Optional<Section> other(Asking asking, TopicId shown) {
        return guide.sectionsOf(shown.role()).stream()
                .filter(section -> !section.id().equals(shown.section()))
                .filter(section ->
                        asking.message().words().stream().anyMatch(word -> ItemNames.areCalled(word, section)))
                .findFirst();
    }

    /** One of them may have a longer name: "model training" and "model training time". */
    private static Optional<Item> in(Section section, Item item) {
        List<String> name = item.titleWords();
        return section.items().stream()
                .filter(other -> other.titleWords().containsAll(name) || name.containsAll(other.titleWords()))
                .findFirst();
    }

    private static Reading opened(Item namesake, Section section) {
        return Reading.open(namesake.id())
                .assuming("\"" + section.title() + "\" has \"" + namesake.title()
                        + "\". Whether that is the same the guide does not say.");
    }
}
