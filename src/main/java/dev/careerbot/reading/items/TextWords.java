package dev.careerbot.reading.items;

import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Paragraph;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.words.Plural;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which words the guide's own texts have: a section's own text, or an item's, is made out at the first that asks. */
public final class TextWords {
    private final Map<TopicId, Set<String>> said = new ConcurrentHashMap<>();

    boolean say(Section section, Set<String> sought) {
        return say(section.id(), section.title(), section.paragraphs(), sought);
    }

    boolean say(Item item, Set<String> sought) {
        return say(item.id(), item.title(), item.paragraphs(), sought);
    }

    private boolean say(TopicId id, String title, List<Paragraph> paragraphs, Set<String> sought) {
        return hasAll(said.computeIfAbsent(id, unseen -> words(title + " " + text(paragraphs))), sought);
    }

    static boolean areIn(String text, Set<String> sought) {
        return hasAll(words(text), sought);
    }

    private static String text(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return Stream.of(Folding.fold(Folding.withSigns(text)).split(" "))
                .map(Plural::single)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean hasAll(Set<String> words, Set<String> sought) {
        return sought.stream().map(Plural::single).allMatch(words::contains);
    }
}
