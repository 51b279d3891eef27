package dev.careerbot.reading.items;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Paragraph;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Plain;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Picks an item of the section on the screen by a word of its title or of its text. */
final class ItemByName {
    private static final int LONGEST = 10;

    private static final Pattern IN_THERE = Pattern.compile(
            "\\b(?:in|on) (?:there|the list|that list|it|them)$|\\b(?:among|part of) (?:them|those|it|that)$");

    private static final Pattern ONE_ABOUT = Pattern.compile(
            "(?:(?:and|ok|so|but),? )?(?:the|that) (?:one|part|bit|question|step|tip|point) (?:on|about|with) ([\\p{L} ]{3,30})",
            Pattern.CASE_INSENSITIVE);

    private final Guide guide;

    ItemByName(Guide guide) {
        this.guide = guide;
    }

    /** @param shortly whether the message says little else; a longer one must begin with what it points at */
    Optional<Reading> read(Asking asking, TopicId shown, boolean shortly) {
        boolean points =
                shortly || ONE_ABOUT.matcher(asking.message().written()).lookingAt();
        return (points ? called(asking, shown) : Optional.<Reading>empty()).or(() -> mentioned(asking, shown));
    }

    /** "The data thing, tell me more": the one on the screen that has just those words in its title. */
    private Optional<Reading> called(Asking asking, TopicId shown) {
        List<String> words = asking.message().words();
        List<String> name = about(asking.message()).stream()
                .filter(word -> !Counts.isCount(word) && !Plain.FILLERS.contains(word) && !isPointer(word))
                .toList();
        boolean judges = asking.message().hasAny(Plain.JUDGING);
        if (judges || name.isEmpty() || words.stream().noneMatch(Plain.PARTS::contains)) {
            return Optional.empty();
        }
        List<Item> named = guide.section(shown).stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> item.titleWords().containsAll(name))
                .toList();
        return named.size() == 1
                ? Optional.of(asking.reading(new Intent.Open(named.get(0).id(), Intent.Depth.SHORT, true)))
                : Optional.empty();
    }

    /** "Java in there?", "is healthcare in there": the item that says so, or else the section. */
    private Optional<Reading> mentioned(Asking asking, TopicId shown) {
        Matcher there = IN_THERE.matcher(asking.message().text());
        if (!there.find() || asking.message().words().size() > LONGEST) {
            return Optional.empty();
        }
        List<String> sought = Stream.of(there.replaceAll(" ").strip().split(" +"))
                .filter(word -> !word.isEmpty() && !Plain.FILLERS.contains(word) && !isPointer(word))
                .toList();
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        return guide.section(shown)
                .flatMap(section -> section.items().stream()
                        .filter(item -> words(item.title(), item.paragraphs()).containsAll(sought))
                        .map(Item::id)
                        .findFirst()
                        .or(() -> Optional.of(section.id()).filter(id -> words(section.title(), section.paragraphs())
                                .containsAll(sought))))
                .map(topic -> asking.reading(new Intent.Open(topic, Intent.Depth.SHORT, true)));
    }

    /** The one item of a section that says these words, in its title or else in its text. */
    Optional<TopicId> only(Section section, List<String> said) {
        List<String> sought = said.stream()
                .filter(word -> !Plain.FILLERS.contains(word) && !isPointer(word) && !CountWords.COUNTED.contains(word))
                .toList();
        return sought.isEmpty()
                ? Optional.empty()
                : Stream.<Function<Item, List<String>>>of(
                                item -> words(item.title(), List.of()), item -> words(item.title(), item.paragraphs()))
                        .map(text -> section.items().stream()
                                .filter(item -> text.apply(item).containsAll(sought))
                                .toList())
                        .filter(found -> found.size() == 1)
                        .map(found -> found.get(0).id())
                        .findFirst();
    }

    private static List<String> words(String title, List<Paragraph> paragraphs) {
        return Stream.concat(Stream.of(title), paragraphs.stream().map(Paragraph::text))
                .flatMap(text -> Stream.of(Folding.fold(text).split("[^\\p{L}\\p{N}+#-]+")))
                .toList();
    }

    /** "The one on frameworks, which does it name": what stands before the comma tells which one. */
    private static List<String> about(Message message) {
        Matcher one = ONE_ABOUT.matcher(message.written());
        return one.lookingAt() ? List.of(Folding.fold(one.group(1)).split(" ")) : message.words();
    }

    private static boolean isPointer(String word) {
        return Plain.PARTS.contains(word) || Plain.BACK.contains(word) || Plain.OPEN_QUESTION.contains(word);
    }
}
