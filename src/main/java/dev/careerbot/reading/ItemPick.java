package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Understanding;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Paragraph;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Picks an item of the section on the screen: "what's the third step", "how about step 4", "the last one", "next". */
final class ItemPick {
    private static final int LONGEST = 6;
    private static final int LONGEST_REMARK = 10;
    static final int LAST = Integer.MAX_VALUE;
    private static final Pattern HEADED = Pattern.compile(
            "((?:(?:and|ok|so|but|now|then),? )?(?:the |number |no\\.? )?[^,;:?.!–—]{1,24}?)(?:[,;:?.!–—]| -)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_THERE = Pattern.compile(
            "\\b(?:in|on) (?:there|the list|that list|it|them)$|\\b(?:among|part of) (?:them|those|it|that)$");

    private static final Pattern ONE_ABOUT = Pattern.compile(
            "(?:(?:and|ok|so|but),? )?(?:the|that) (?:one|part|bit|question|step|tip|point) (?:on|about|with) ([\\p{L} ]{3,30})",
            Pattern.CASE_INSENSITIVE);

    private final Guide guide;

    ItemPick(Guide guide) {
        this.guide = guide;
    }

    Optional<Reading> picked(Asking asking, TopicId shown) {
        List<String> words = asking.message().words();
        boolean leavesOut = asking.message().hasAny(Plain.NOT_WANTED)
                && !asking.message().hasAny(Plain.TAKING_BACK)
                && !words.contains("to")
                && numbered(words) == 0;
        if (!isShort(asking) || leavesOut) {
            return headed(asking, shown)
                    .or(() -> opening(asking, shown))
                    .or(() -> mentioned(asking, shown))
                    .or(() -> ONE_ABOUT.matcher(asking.message().written()).lookingAt()
                            ? called(asking, shown)
                            : Optional.empty());
        }
        if (steps(asking, Plain.NEXT) || thenWhat(asking)) {
            return besides(shown, 1, words).or(() -> nextSection(shown));
        }
        if (steps(asking, Plain.PREVIOUS)) {
            return besides(shown, -1, words);
        }
        return called(asking, shown)
                .or(() -> mentioned(asking, shown))
                .or(() -> counted(asking, shown))
                .or(() -> headed(asking, shown));
    }

    /** "The fifth - i am shy, is it really needed": which one, and then more about it. */
    private Optional<Reading> headed(Asking asking, TopicId shown) {
        Matcher headed = HEADED.matcher(asking.message().written());
        if (!headed.lookingAt() || asking.message().hasAny(Message.MASKS)) {
            return Optional.empty();
        }
        List<String> head = List.of(Folding.fold(headed.group(1)).split(" "));
        boolean bare = head.size() == 1; // "first, why does it crash" counts nothing
        if (bare
                || head.stream().noneMatch(Plain.COUNTED::contains)
                        && !asking.message().hasAny(Plain.POINTING_BACK)) {
            return Optional.empty();
        }
        boolean which = head.stream()
                .allMatch(word -> isCount(word)
                        || Plain.number(word) > 0
                        || Plain.COUNTED.contains(word)
                        || Plain.BACK.contains(word)
                        || Plain.FILLERS.contains(word));
        return which
                ? guide.section(shown).flatMap(section -> item(section, Math.max(counted(head), numbered(head)), head))
                : Optional.empty();
    }

    /** "The last one sounds odd, why bother", "number seven looks strange": which one, and then a remark about it. */
    private Optional<Reading> opening(Asking asking, TopicId shown) {
        List<String> words = asking.message().words();
        boolean remark = words.size() <= LONGEST_REMARK
                && !asking.message().hasAny(Message.MASKS)
                && !asking.message().hasAny(Plain.SURELY_PAY)
                && !asking.message().hasAny(Plain.JUDGING)
                && !asking.message().hasAny(Plain.NOT_WANTED);
        int from = !words.isEmpty() && words.get(0).equals("the") ? 1 : 0;
        if (!remark || words.size() < from + 2) {
            return Optional.empty();
        }
        List<String> head = words.subList(from, from + 2);
        boolean which = Plain.NUMBER.contains(head.get(0)) && Plain.number(head.get(1)) > 0
                || isOrdinal(head.get(0)) && Plain.COUNTED.contains(head.get(1));
        return which
                ? guide.section(shown).flatMap(section -> item(section, Math.max(counted(head), numbered(head)), head))
                : Optional.empty();
    }

    private Optional<Reading> counted(Asking asking, TopicId shown) {
        List<String> words = asking.message().words();
        boolean countAlone = asking.saysOnly(
                Set.of(), word -> isCount(word) || Plain.BACK.contains(word) || Plain.OPEN_QUESTION.contains(word));
        int number = countAlone ? counted(words) : number(words);
        return named(words, asking.role())
                .or(() -> guide.section(shown))
                .flatMap(section -> item(section, number, words));
    }

    /** "First one again? what does it mean exactly" is long, but asks for nothing else. */
    static boolean isShort(Asking asking) {
        return asking.message().words().size() <= LONGEST
                || !asking.message().hasAny(Plain.JUDGING)
                        && asking.saysOnly(
                                Set.of(),
                                word -> isCount(word)
                                        || Plain.COUNTED.contains(word)
                                        || Plain.OPEN_QUESTION.contains(word)
                                        || Plain.BACK.contains(word));
    }

    /** "The data thing, tell me more": the one on the screen that has just those words in its title. */
    private Optional<Reading> called(Asking asking, TopicId shown) {
        List<String> words = asking.message().words();
        List<String> name = about(asking.message()).stream()
                .filter(word -> !isCount(word) && !Plain.FILLERS.contains(word) && !isPointer(word))
                .toList();
        boolean judges = asking.message().hasAny(Plain.JUDGING);
        if (judges || name.isEmpty() || words.stream().noneMatch(Plain.PARTS::contains)) {
            return Optional.empty();
        }
        List<Item> named = guide.section(shown).stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> List.of(Folding.fold(item.title()).split(" ")).containsAll(name))
                .toList();
        return named.size() == 1
                ? Optional.of(
                        new Reading(new Intent.Open(named.get(0).id(), Intent.Depth.SHORT, true), asking.understood()))
                : Optional.empty();
    }

    /** "Java in there?", "is healthcare in there": the item that says so, or else the section. */
    private Optional<Reading> mentioned(Asking asking, TopicId shown) {
        Matcher there = IN_THERE.matcher(asking.message().text());
        if (!there.find() || asking.message().words().size() > LONGEST_REMARK) {
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
                .map(topic -> new Reading(new Intent.Open(topic, Intent.Depth.SHORT, true), asking.understood()));
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

    private Optional<Reading> nextSection(TopicId shown) {
        List<String> kinds = guide.role(shown.role()).sections();
        return kinds.stream()
                .skip(kinds.indexOf(shown.kind()) + 1L)
                .findFirst()
                .map(kind -> new Reading(
                        new Intent.Open(TopicId.section(shown.role(), kind), Intent.Depth.SHORT, true),
                        Understanding.PLAIN.assuming("Next in the guide.")));
    }

    /** The section whose items the words count: "the second kpi". */
    private Optional<Section> named(List<String> words, String role) {
        return words.stream()
                .filter(Plain.COUNTED::contains)
                .flatMap(word -> guide.role(role).sections().stream()
                        .filter(kind -> kind.equals(word + "s") || kind.endsWith("-" + word + "s")))
                .findFirst()
                .flatMap(kind -> guide.section(TopicId.section(role, kind)));
    }

    /** "The third step for the software engineer, ml": one of what was found, by its number. */
    Optional<TopicId> countedIn(TopicId found, List<String> words) {
        Optional<Section> section = guide.section(found);
        int number = IntStream.range(0, words.size())
                .filter(at -> section.filter(one -> counts(words.get(at), one)).isPresent())
                .map(at -> numberAt(words, at))
                .filter(at -> at > 0)
                .findFirst()
                .orElse(0);
        return section.flatMap(one -> item(one, number)).map(Item::id);
    }

    /** Whether its items are so called: "step", "kpi", "duty". */
    private static boolean counts(String word, Section section) {
        String kind = section.id().kind();
        String several = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
        return word.equals("step") && section.ordered()
                || kind.equals(several)
                || kind.endsWith("-" + several)
                || Commands.section(several).filter(kind::equals).isPresent();
    }

    /** "Third step", "third interview question", "step three". */
    private static int numberAt(List<String> words, int counted) {
        int behind = counted + 1 < words.size() ? Plain.number(words.get(counted + 1)) : 0;
        return behind > 0
                ? behind
                : words.subList(Math.max(0, counted - 2), counted).stream()
                        .mapToInt(word -> Plain.LAST.contains(word) ? LAST : Plain.ordinal(word))
                        .max()
                        .orElse(0);
    }

    /** Whatever is on the screen. */
    Optional<Reading> ofNamedSection(Asking asking) {
        List<String> words = asking.message().words();
        return isShort(asking)
                ? named(words, asking.role()).flatMap(section -> item(section, number(words), words))
                : Optional.empty();
    }

    Optional<Reading> at(TopicId shown, int number) {
        return guide.section(shown).flatMap(section -> item(section, number, List.of()));
    }

    static boolean isOrdinal(String word) {
        return Plain.ordinal(word) > 0 || Plain.LAST.contains(word);
    }

    static boolean isCount(String word) {
        return Plain.ordinal(word) > 0
                || Plain.LAST.contains(word)
                || Plain.LEAD_IN.contains(word)
                || Plain.SHOWING.contains(word)
                || Plain.STEPPING.contains(word)
                || isDigit(word);
    }

    private static boolean isDigit(String word) {
        return Character.isDigit(word.charAt(0)) && Plain.number(word) > 0;
    }

    /** "Number three", "no 3", "step two"; 0 if none is so called. */
    private static int numbered(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean counts = Plain.NUMBER.contains(words.get(i)) || Plain.COUNTED.contains(words.get(i));
            boolean nobody = words.get(i).equals("no") && words.get(i + 1).equals("one");
            if (counts && !nobody && Plain.number(words.get(i + 1)) > 0) {
                return Plain.number(words.get(i + 1));
            }
        }
        return 0;
    }

    /** Which one is asked for; 0 if none is. */
    static int number(List<String> words) {
        int numbered = numbered(words);
        return numbered > 0 || words.stream().noneMatch(Plain.COUNTED::contains) ? numbered : counted(words);
    }

    static int counted(List<String> words) {
        if (words.stream().anyMatch(Plain.LAST::contains)) {
            return LAST;
        }
        int ordinal = words.stream().mapToInt(Plain::ordinal).max().orElse(0);
        int digit = words.stream()
                .filter(ItemPick::isDigit)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
        return Math.max(ordinal, digit);
    }

    /** "What comes next", "the one before that". */
    private static boolean steps(Asking asking, Set<String> direction) {
        return asking.message().hasAny(direction)
                && asking.saysOnly(
                        Set.of(),
                        word -> direction.contains(word) || Plain.STEPPING.contains(word) || Plain.BACK.contains(word));
    }

    /** "And then?" */
    private static boolean thenWhat(Asking asking) {
        return asking.message().has("then") && asking.saysOnly(Set.of(), word -> false);
    }

    private Optional<Reading> besides(TopicId shown, int steps, List<String> words) {
        return guide.item(shown)
                .flatMap(item -> guide.section(shown).flatMap(section -> item(section, item.number() + steps, words)));
    }

    private static Optional<Reading> item(Section section, int number, List<String> words) {
        boolean countsSteps = words.contains("step") && !section.ordered();
        return item(section, countsSteps ? 0 : number)
                .map(item -> new Reading(
                        new Intent.Open(item.id(), Intent.Depth.SHORT, true),
                        Understanding.PLAIN.assuming("Number " + item.number() + " of \"" + section.title() + "\".")));
    }

    private static Optional<Item> item(Section section, int number) {
        List<Item> items = section.items();
        int which = number == LAST ? items.size() : number;
        return which < 1 || which > items.size() ? Optional.empty() : Optional.of(items.get(which - 1));
    }
}
