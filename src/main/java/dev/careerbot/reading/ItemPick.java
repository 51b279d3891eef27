package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Understanding;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks an item of the section on the screen: "what's the third step", "how about step 4", "the last one", "next". */
final class ItemPick {
    private static final int LONGEST = 6;
    static final int LAST = Integer.MAX_VALUE;
    private static final Pattern HEADED = Pattern.compile(
            "((?:(?:and|ok|so|but|now|then),? )?(?:the |number |no\\.? )?[^,;:?.!–—]{1,24}?)(?:[,;:?.!–—]| -)",
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
            return headed(asking, shown);
        }
        if (steps(asking, Plain.NEXT) || thenWhat(asking)) {
            return besides(shown, 1, words).or(() -> nextSection(shown));
        }
        if (steps(asking, Plain.PREVIOUS)) {
            return besides(shown, -1, words);
        }
        return called(asking, shown).or(() -> counted(asking, shown)).or(() -> headed(asking, shown));
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
        List<String> name = words.stream()
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
        int which = number == LAST ? section.items().size() : number;
        boolean countsSteps = words.contains("step") && !section.ordered();
        if (which < 1 || which > section.items().size() || countsSteps) {
            return Optional.empty();
        }
        Understanding how = Understanding.PLAIN.assuming("Number " + which + " of \"" + section.title() + "\".");
        TopicId item = section.items().get(which - 1).id();
        return Optional.of(new Reading(new Intent.Open(item, Intent.Depth.SHORT, true), how));
    }
}
