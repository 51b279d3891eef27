package dev.careerbot.reading.items;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.roles.EachRole;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Lexicon;
import dev.careerbot.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The languages and frameworks of the guide; "which role needs java" is told by the note on which source names which. */
public final class NamedTools {
    private static final String NOTE = "languages-and-frameworks";

    private static final Pattern NAME = Pattern.compile("(?m)^• ([^:\\n]+):");

    /** In small letters it is short for "are". */
    private static final Pattern LONE_CAPITAL = Pattern.compile("\\b[A-Z]\\b");

    /** Not "i only know java, is that of use to an ml engineer". */
    private static final Pattern ONLY_FOR_ROLE =
            Pattern.compile("\\b(?:only|just)(?: \\w+){1,3} " + Message.ROLE + "\\b");

    /** Beside what is named these ask for nothing else. */
    private static final Set<String> STEERING = Lists.all(
            NamedThere.NAMING, EachRole.NAMING_BOTH, Pointing.BACK, Steering.IS, Steering.LEAD_IN, PayWords.SOMEONE);

    private static final Set<String> MISSING = Set.of("isnt", "arent", "doesnt", "not", "no", "missing", "without");

    private static final Set<String> IN_LIST = Set.of("there", "here", "list", "listed", "why", "though");

    /** "I know python and sklearn, what's missing". */
    private static final Pattern LACKED = Pattern.compile(
            "\\b(?:what|whats|which|anything)\\b.*\\b(?:missing|miss|lack|lacking|left to learn|still to learn)\\b");

    private final Guide guide;
    /** As the guide writes them, by how they are read. */
    private final Map<String, String> names;

    private final TextWords texts;
    private final UnaryOperator<String> meant;

    /** @param meant what the words of a text stand for, so that a short form is the name */
    public NamedTools(Guide guide, TextWords texts, UnaryOperator<String> meant) {
        this.guide = guide;
        this.texts = texts;
        this.meant = meant;
        this.names = guide.note(NOTE).map(Note::text).stream()
                .flatMap(text -> NAME.matcher(text).results())
                .map(MatchResult::group)
                .map(bullet -> bullet.substring(2, bullet.length() - 1))
                .collect(Collectors.toUnmodifiableMap(Lexicon::plain, name -> name, (first, again) -> first));
    }

    /** What is asked of the roles side by side. */
    public Optional<Reading> acrossRoles(Asking asking) {
        Message message = asking.message();
        Set<String> words = words(message);
        boolean named = !words.isEmpty() || message.hasAny(Pointing.AT_IT) && isShown(asking);
        boolean asked = named && isOfRoles(message) && asking.saysOnly(STEERING, Set.of(Message.ROLE), words);
        return asked ? Optional.of(Reading.of(asking.say(NOTE))) : Optional.empty();
    }

    /** "Pytorch isn't on there?": who misses it in a list that names such things is told where else it is named. */
    public Optional<Reading> missing(Asking asking, TopicId shown) {
        Message message = asking.message();
        Set<String> words = message.hasAny(MISSING) ? words(message) : Set.of();
        boolean asks = !words.isEmpty() && asking.saysOnly(STEERING, MISSING, words, IN_LIST);
        return asks
                ? guide.section(shown)
                        .filter(section -> section.items().stream().anyMatch(this::namesAny))
                        .filter(section -> section.items().stream().noneMatch(item -> texts.say(item, words)))
                        .map(section -> Reading.of(asking.say(NOTE))
                                .assuming("The list in \"" + section.title() + "\" does not name " + written(words)
                                        + "."))
                : Optional.empty();
    }

    /** What there is beside those that somebody knows. */
    public Optional<Reading> beside(Asking asking) {
        Message message = asking.message();
        if (!message.says(LACKED)) {
            return Optional.empty();
        }
        String said = " " + meant.apply(message.text()) + " ";
        Set<String> known = Stream.concat(
                        names(message),
                        names.keySet().stream()
                                .filter(name -> name.length() > 1 && said.contains(" " + meant.apply(name) + " ")))
                .collect(Collectors.toSet());
        List<String> others = names.keySet().stream()
                .filter(name -> !known.contains(name) && !message.has(name)) // "r" in small letters
                .map(names::get)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        return known.size() > 1 && !others.isEmpty()
                ? Optional.of(Reading.of(asking.say(NOTE))
                        .assuming("Beside those that you name, the guide names " + String.join(", ", others) + "."))
                : Optional.empty();
    }

    private boolean namesAny(Item item) {
        return names.keySet().stream()
                .filter(name -> name.length() > 1)
                .anyMatch(name -> texts.say(item, words(name).collect(Collectors.toSet())));
    }

    private static boolean isOfRoles(Message message) {
        return EachRole.namesBoth(message)
                || message.roles().size() > 1
                || EachRole.isAskedWhich(message)
                || message.says(ONLY_FOR_ROLE);
    }

    private boolean isShown(Asking asking) {
        return asking.shown()
                .flatMap(guide::item)
                .map(Item::title)
                .filter(names::containsValue)
                .isPresent();
    }

    /** The note on all of them. */
    static boolean areShown(Intent intent) {
        return intent instanceof Intent.Say say && say.note().equals(NOTE);
    }

    /** The words of those that a message names. */
    Set<String> words(Message message) {
        return names(message).flatMap(NamedTools::words).collect(Collectors.toUnmodifiableSet());
    }

    /** "And pytorch", "c++?": one of them and no more. */
    boolean isAlone(Asking asking) {
        Set<String> words = words(asking.message());
        return names(asking.message()).count() == 1 && asking.saysOnly(words);
    }

    /** Those words as the guide writes them. */
    String written(Set<String> sought) {
        return names.keySet().stream()
                .filter(name -> sought.equals(words(name).collect(Collectors.toSet())))
                .findFirst()
                .map(names::get)
                .orElseGet(() -> String.join(" ", sought));
    }

    private Stream<String> names(Message message) {
        return names.keySet().stream().filter(name -> message.says(name) && (name.length() > 1 || hasCapital(message)));
    }

    private boolean hasCapital(Message message) {
        return LONE_CAPITAL.matcher(message.written()).results().anyMatch(one -> names.containsValue(one.group()));
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.split(" "));
    }
}
