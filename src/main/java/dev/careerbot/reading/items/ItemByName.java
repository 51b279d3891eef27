package dev.careerbot.reading.items;

import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Paragraph;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import dev.careerbot.words.Plural;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Picks an item of the section on the screen by a word of its title or of its text. */
final class ItemByName {
    private static final int LONGEST = 10;

    private static final Pattern IN_THERE = Pattern.compile(
            "\\b(?:in|on) (?:there|the list|that list|it|them)$|\\b(?:among|part of|one of|any of) (?:them|those|these|it|that)$");

    private static final Pattern ONE_ABOUT = Pattern.compile(
            "(?:(?:and|ok|so|but),? )?(?:the|that) (?:one|part|bit|question|step|tip|point) (?:on|about|with) ([\\p{L} ]{3,30})",
            Pattern.CASE_INSENSITIVE);

    /** "What counts as a project". */
    private static final Set<String> COUNTING = Set.of("count", "counts", "qualify", "qualifies");

    private static final Set<String> JUDGED = Lists.with(COUNTING, "good decent great best would enough real");

    private final Guide guide;

    ItemByName(Guide guide) {
        this.guide = guide;
    }

    /** @param shortly whether the message says little else; a longer one must begin with what it points at */
    Optional<Reading> read(Asking asking, TopicId shown, boolean shortly) {
        boolean points =
                shortly || ONE_ABOUT.matcher(asking.message().written()).lookingAt();
        return (points ? called(asking, shown) : Optional.<Reading>empty())
                .or(() -> judged(asking, shown))
                .or(() -> mentioned(asking, shown));
    }

    /** "And what would be a good project": the one on the screen whose title has that word; "good" alone is said of much else. */
    private Optional<Reading> judged(Asking asking, TopicId shown) {
        Message message = asking.message();
        if (!message.hasAny(JUDGED) || message.words().size() > LONGEST) {
            return Optional.empty();
        }
        List<String> name = message.words().stream()
                .filter(word -> !JUDGED.contains(word) && !PayWords.SOMEONE.contains(word))
                .toList();
        return guide.section(shown)
                .flatMap(section -> message.hasAny(COUNTING) ? only(section, name) : onlyTitled(section, name))
                .map(Reading::open);
    }

    /** "The data thing, tell me more": the one on the screen that has just those words in its title. */
    private Optional<Reading> called(Asking asking, TopicId shown) {
        List<String> words = asking.message().words();
        List<String> name = about(asking.message()).stream()
                .filter(word ->
                        !CountWords.COUNTING.contains(word) && !Steering.FILLERS.contains(word) && !isPointer(word))
                .toList();
        boolean judges = asking.message().hasAny(Steering.JUDGING);
        if (judges || name.isEmpty() || words.stream().noneMatch(Pointing.PARTS::contains)) {
            return Optional.empty();
        }
        List<Item> named = guide.section(shown).stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> item.titleWords().containsAll(name))
                .toList();
        return named.size() == 1 ? Optional.of(Reading.open(named.get(0).id())) : Optional.empty();
    }

    /** "Java in there?", "is healthcare in there": the item that says so, or else the section. */
    private Optional<Reading> mentioned(Asking asking, TopicId shown) {
        Matcher there = IN_THERE.matcher(asking.message().text());
        if (!there.find() || asking.message().words().size() > LONGEST) {
            return Optional.empty();
        }
        List<String> sought = Stream.of(there.replaceAll(" ").strip().split(" +"))
                .filter(word -> !word.isEmpty() && !Steering.FILLERS.contains(word) && !isPointer(word))
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
                .map(Reading::open);
    }

    /** The one item of a section that says these words, in its title or else in its text. */
    Optional<TopicId> only(Section section, List<String> said) {
        return onlyTitled(section, said).or(() -> only(section, said, item -> words(item.title(), item.paragraphs())));
    }

    private static Optional<TopicId> onlyTitled(Section section, List<String> said) {
        return only(section, said, item -> words(item.title(), List.of()));
    }

    private static Optional<TopicId> only(Section section, List<String> said, Function<Item, List<String>> text) {
        List<String> sought = said.stream()
                .filter(word ->
                        !Steering.FILLERS.contains(word) && !isPointer(word) && !CountWords.COUNTED.contains(word))
                .map(Plural::single)
                .toList();
        List<Item> found = section.items().stream()
                .filter(item -> !sought.isEmpty()
                        && text.apply(item).stream()
                                .map(Plural::single)
                                .toList()
                                .containsAll(sought))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0).id()) : Optional.empty();
    }

    static boolean say(Section section, List<String> said) {
        return Stream.concat(
                        Stream.of(words(section.title(), section.paragraphs())),
                        section.items().stream().map(item -> words(item.title(), item.paragraphs())))
                .anyMatch(text -> text.containsAll(said));
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
        return Pointing.PARTS.contains(word) || Pointing.BACK.contains(word) || Steering.OPEN_QUESTION.contains(word);
    }
}
