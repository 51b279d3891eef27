package dev.careerbot.reading.items;

import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Steps to the item beside another one: "next", "the one before that", "what's after step 3", "what comes after research". */
final class Neighbours {
    /** But "ok then" is a nod. */
    private static final Pattern THEN_WHAT =
            Pattern.compile("and then|(?:(?:and|so) )?(?:then what|what(?:s| is)? then)");

    /** Of a list on the screen: the first, and "another one" then goes on from there. */
    private static final Pattern GIVE_ONE = Pattern.compile("(?:(?:ok|so|then|and|please|pls|just|can you|could you) )*"
            + "(?:give|show|tell|name|read|throw|try|ask)(?: me| us)? (?:just |only )?one(?: of (?:them|those|these))?"
            + "(?: then| please| pls)?");

    private static final Set<String> STEPPING =
            Lists.all(CountWords.STEPPING, CountWords.COUNTED, Pointing.BACK, Steering.FILLERS);

    private final Guide guide;

    Neighbours(Guide guide) {
        this.guide = guide;
    }

    Optional<Reading> read(Asking asking, TopicId shown) {
        List<String> words = asking.message().words();
        if (steps(asking, CountWords.NEXT) || asking.message().is(THEN_WHAT)) {
            return besides(shown, 1, words)
                    .or(() -> firstSoCalled(shown, words))
                    .or(() -> sectionBeside(shown, 1));
        }
        if (!shown.isItem() && asking.message().is(GIVE_ONE)) {
            return guide.section(shown).flatMap(section -> ItemPick.item(section, 1, words));
        }
        return steps(asking, CountWords.PREVIOUS)
                ? besides(shown, -1, words).or(() -> sectionBeside(shown, -1))
                : ofNamed(words, CountWords.NEXT, shown, 1).or(() -> ofNamed(words, CountWords.PREVIOUS, shown, -1));
    }

    private static boolean steps(Asking asking, Set<String> direction) {
        return asking.message().hasAny(direction) && asking.saysOnly(direction, STEPPING);
    }

    private Optional<Reading> besides(TopicId shown, int steps, List<String> words) {
        return guide.item(shown).flatMap(item -> guide.section(shown)
                .flatMap(section -> ItemPick.item(section, item.number() + steps, words)));
    }

    /** "Next question" before any of them was looked at. */
    private Optional<Reading> firstSoCalled(TopicId shown, List<String> words) {
        return guide.section(shown)
                .filter(section ->
                        !shown.isItem() && words.stream().anyMatch(word -> ItemNames.areCalled(word, section)))
                .flatMap(section -> ItemPick.item(section, 1, words));
    }

    Optional<Reading> sectionBeside(TopicId shown, int steps) {
        List<String> kinds = guide.role(shown.role()).sections();
        int at = kinds.indexOf(shown.kind()) + steps;
        return at < 0 || at >= kinds.size()
                ? Optional.empty()
                : Optional.of(Reading.open(TopicId.section(shown.role(), kinds.get(at)))
                        .assuming(steps > 0 ? "Next in the guide." : "Before that in the guide."));
    }

    /** What stands behind the word that steps is where it steps from. */
    private Optional<Reading> ofNamed(List<String> words, Set<String> direction, TopicId shown, int steps) {
        int at = IntStream.range(0, words.size())
                .filter(i -> direction.contains(words.get(i)))
                .findFirst()
                .orElse(words.size());
        boolean leads = STEPPING.containsAll(words.subList(0, at));
        List<String> named = words.subList(Math.min(at + 1, words.size()), words.size());
        return guide.section(shown).filter(section -> leads && !named.isEmpty()).flatMap(section -> number(
                        named, section)
                .flatMap(number -> ItemPick.item(section, number + steps, List.of())));
    }

    private static Optional<Integer> number(List<String> named, Section section) {
        int counted = Counts.which(named);
        List<String> name =
                named.stream().filter(word -> !STEPPING.contains(word)).toList();
        if (name.stream().allMatch(word -> CountWords.COUNTING.contains(word)) && counted > 0) {
            return Optional.of(Counts.among(section.items().size(), counted));
        }
        return section.items().stream()
                .filter(item -> !name.isEmpty() && item.titleWords().containsAll(name))
                .findFirst()
                .map(Item::number);
    }
}
