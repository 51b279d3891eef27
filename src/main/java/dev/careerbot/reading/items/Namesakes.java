package dev.careerbot.reading.items;

import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Commands;
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

    /** "Is it asked in the interview": where the item is named, though nothing is called so. */
    private static final Set<String> NAMED = Lists.words("asked ask asks come comes up mentioned named");

    private static final Set<String> BESIDE = Lists.with(NAMED, "does do isnt doesnt wont will would they");

    private final Guide guide;
    private final TextWords texts;

    public Namesakes(Guide guide, TextWords texts) {
        this.guide = guide;
        this.texts = texts;
    }

    @Override
    public Optional<Reading> read(Asking asking, TopicId shown) {
        boolean named = asking.message().hasAny(NAMED);
        boolean asks = (named || asking.message().hasAny(ALSO))
                && asking.message().hasAny(Pointing.AT_IT)
                && asking.saysOnly(
                        word -> named && ItemNames.mayBeCalled(word),
                        ALSO,
                        Pointing.BACK,
                        CountWords.COUNTED,
                        named ? BESIDE : Set.of());
        return asks
                ? guide.item(shown).flatMap(item -> other(asking, shown)
                        .flatMap(section -> named
                                ? Optional.of(naming(section, item))
                                : in(section, item).map(namesake -> opened(namesake, section))))
                : Optional.empty();
    }

    private Reading naming(Section section, Item item) {
        Set<String> name = Set.copyOf(item.titleWords());
        return section.items().stream()
                .filter(other -> texts.say(other, name))
                .findFirst()
                .map(other -> Reading.open(other.id()))
                .orElseGet(() -> Reading.open(section.id())
                        .assuming("\"" + section.title() + "\" does not name \"" + item.title() + "\"."));
    }

    /** The section that is named beside the one on the screen. */
    private Optional<Section> other(Asking asking, TopicId shown) {
        return guide.sectionsOf(shown.role()).stream()
                .filter(section -> !section.id().equals(shown.section()))
                .filter(section -> asking.message().words().stream()
                        .anyMatch(word -> ItemNames.areCalled(word, section)
                                || Commands.section(word)
                                        .filter(section.id().kind()::equals)
                                        .isPresent()))
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
