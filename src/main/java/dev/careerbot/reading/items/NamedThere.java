package dev.careerbot.reading.items;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Trace;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.Target;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.JobWords;
import dev.careerbot.reading.said.LeadIn;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "Does that role use keras", "and testing?": what is asked after by a word of the guide's own is where the guide says it. */
public final class NamedThere {
    private static final int LONGEST = 10;
    /** From this likeness on what was found is right, though it may say so in other words. */
    private static final double SURE = 0.5;

    private static final int LONGEST_ALONE = 4;
    private static final int MOST_SOUGHT = 2;

    private static final String NOT_NAMED = "not-named";

    private static final String UNNAMED = new Target.OfNote(NOT_NAMED).toString();

    /** So near to what was found is a tool that is known not to be in the guide. */
    private static final double NEARLY = 0.7;

    static final Set<String> ASKING = Set.of("do", "does", "is", "are", "must", "should", "would", "will");

    /** What something is to a role that names it. */
    static final Set<String> NAMING = Lists.words("""
            use uses used using need needs needed know require requires required include includes included involve involves
            part learn ask asks asked mention mentions mentioned name names named one do want wants""");

    /** Words that steer a talk name nothing. */
    private static final Set<String> STEERING = Lists.all(
            Steering.FILLERS,
            PayWords.SOMEONE,
            Pointing.BACK,
            Pointing.ALL,
            Steering.LEAD_IN,
            Steering.OPEN_QUESTION,
            Steering.SAME_THERE,
            JobWords.OTHERS,
            Pointing.PARTS,
            PayWords.PAY,
            PayWords.HIGH,
            PayWords.LOW,
            CountWords.COUNTED,
            ASKING,
            NAMING);

    /** "So the software engineer does not deploy". */
    private static final Pattern DENIED = Pattern.compile(
            "^(?:(?:so|and|but|then) )*(?:the |an? )?" + Message.ROLE + " (?:does not|doesnt|do not|dont|never)\\b");

    private static final Set<String> DENYING = Set.of("not", "doesnt", "dont", "never");

    private static final Set<String> OF_LIST = Set.of("one", "listed", "included", "among", "named", "mentioned");

    private static final Pattern ONE_OF_THEM =
            Pattern.compile("(?:is|are) (?:\\w+ ){1,3}(?:one|part|any) of (?:them|these|those|it)");

    private static final Set<String> OF_ROLE = Lists.words("""
            role roles job jobs work have has any a an all your guide they there to doing in anywhere somewhere know""");

    private final Guide guide;
    private final NamedTools tools;
    private final TextWords texts;

    public NamedThere(Guide guide, NamedTools tools, TextWords texts) {
        this.guide = guide;
        this.tools = tools;
        this.texts = texts;
    }

    /** What to show in the stead of what was found, where that does not say the word and something else does. */
    public Reading checked(Asking asking, Reading found) {
        Set<String> sought = sought(asking);
        if (isUnnamed(found, sought) || isNotListed(asking, found, sought)) {
            return asking.shown()
                    .map(shown -> found.with(open(shown.section()))
                            .assuming("The guide does not name " + tools.written(sought) + " there."))
                    .orElse(found);
        }
        boolean tool = !sought.isEmpty() && tools.words(asking.message()).containsAll(sought);
        if (!sought.isEmpty() && !tool && NamedTools.areShown(found.intent())) {
            return inRole(asking, sought)
                    .map(topic -> found.with(open(topic)))
                    .orElseGet(() -> isKnownToLack(found, sought)
                            ? notNamed(asking, found)
                            : found.with(new Intent.Unknown(List.of()))
                                    .assuming("The guide does not name " + tools.written(sought) + "."));
        }
        boolean refused =
                isRefusal(found.intent()) || tool && found.intent() instanceof Intent.Say && tools.isAlone(asking);
        if (sought.isEmpty() || !refused && !isGuess(found.intent()) || isSaid(found.intent(), sought)) {
            return found;
        }
        // "And keras?" names what it is about; what else was refused may be no question to the guide.
        boolean goesOn = refused && !LeadIn.subject(asking.message()).isEmpty();
        boolean anywhere =
                tool || goesOn || asks(asking.message()) || asking.message().has(Message.OTHER_JOB);
        if (isKnownToLack(found, sought)) {
            return notNamed(asking, found);
        }
        boolean sure = !tool && !refused && found.how().trace().score() >= SURE;
        return sure || !anywhere
                ? titled(asking.role(), sought)
                        .map(item -> found.with(open(item)))
                        .orElse(found)
                : inRole(asking, sought)
                        .map(topic -> found.with(open(topic)))
                        .or(() -> inOtherRole(asking, sought, found))
                        .orElse(found);
    }

    private static Reading notNamed(Asking asking, Reading found) {
        return found.with(asking.say(NOT_NAMED));
    }

    private static boolean asks(Message message) {
        return message.words().size() <= LONGEST
                && (ASKING.contains(message.words().get(0)) && message.hasAny(NAMING) || message.says(DENIED));
    }

    private Set<String> sought(Asking asking) {
        Message message = asking.message();
        List<String> words = message.has(Message.OTHER_JOB) && !message.has(Message.ROLE)
                ? List.of(Folding.fold(message.written()).split(" "))
                : message.words();
        boolean goesOn = words.size() <= LONGEST_ALONE && asking.state() instanceof State.OnTopic;
        Set<String> named = tools.words(message);
        Set<String> sought = words.stream()
                .filter(word -> named.contains(word)
                        || !STEERING.contains(word)
                                && !OF_ROLE.contains(word)
                                && !CountWords.COUNTING.contains(word)
                                && !DENYING.contains(word)
                                && !word.equals(Message.ROLE)
                                && !(word.equals("missing") && message.has("i"))) // what am i missing
                .collect(Collectors.toSet());
        boolean few = sought.stream().noneMatch(Message.MASKS::contains) && sought.size() <= MOST_SOUGHT;
        return few && (goesOn || asks(message)) ? sought : Set.of();
    }

    /** "What about agriculture": no tool that is known not to be in the guide, but a word that nobody wrote down. */
    private static boolean isUnnamed(Reading found, Set<String> sought) {
        return !sought.isEmpty()
                && found.intent() instanceof Intent.Say say
                && say.note().equals(NOT_NAMED)
                && found.how().trace().words().stream().noneMatch(sought::contains);
    }

    /** "Is gaming one", of the list on the screen: refused for what it is elsewhere. */
    private boolean isNotListed(Asking asking, Reading found, Set<String> sought) {
        Message message = asking.message();
        return !sought.isEmpty()
                && message.hasAny(OF_LIST)
                && (message.startsWith("is") || message.startsWith("are"))
                && (isRefusal(found.intent()) || message.is(ONE_OF_THEM))
                && asking.shown()
                        .flatMap(shown -> guide.section(shown.section()))
                        .filter(section -> !texts.say(section, sought)
                                && section.items().stream().noneMatch(item -> texts.say(item, sought)))
                        .isPresent();
    }

    /** "Do I need to know spark": all but the one word that tells what is asked speaks for a section. */
    private static boolean isKnownToLack(Reading found, Set<String> sought) {
        Trace trace = found.how().trace();
        return trace.words().stream().noneMatch(sought::contains)
                && trace.candidates().stream()
                        .anyMatch(other -> other.name().equals(UNNAMED) && other.score() >= NEARLY * trace.score());
    }

    private boolean isRefusal(Intent intent) {
        return intent instanceof Intent.Unknown
                || intent instanceof Intent.Unsure
                || intent instanceof Intent.Say say
                        && guide.note(say.note())
                                .filter(note -> !note.answers() && note.kind() != Note.Kind.GAP)
                                .isPresent();
    }

    /** Not "tell me more", which is about all that is on the screen. */
    private static boolean isGuess(Intent intent) {
        return intent instanceof Intent.Open open
                && (open.depth() == Intent.Depth.SHORT || open.depth() == Intent.Depth.AMONG);
    }

    private boolean isSaid(Intent intent, Set<String> sought) {
        return intent instanceof Intent.Open open
                && guide.section(open.topic())
                        .filter(section -> guide.item(open.topic())
                                .map(item -> texts.say(item, sought))
                                .orElseGet(() -> texts.say(section, sought)
                                        || section.items().stream().anyMatch(item -> texts.say(item, sought))))
                        .isPresent();
    }

    private static Intent open(TopicId topic) {
        return new Intent.Open(topic, topic.isItem() ? Intent.Depth.AMONG : Intent.Depth.SHORT, true);
    }

    /** What is on the screen first; then what is so called; then what mentions it. */
    private Optional<TopicId> inRole(Asking asking, Set<String> sought) {
        List<Section> sections = guide.sectionsOf(asking.role());
        Stream<Section> shown = asking.shown().flatMap(guide::section).stream()
                .filter(section -> section.id().role().equals(asking.role()));
        return Stream.of(
                        shown.flatMap(section -> section.items().stream())
                                .filter(item -> texts.say(item, sought))
                                .map(Item::id),
                        titled(asking.role(), sought).stream(),
                        guide.itemsOf(asking.role())
                                .filter(item -> texts.say(item, sought))
                                .map(Item::id),
                        sections.stream()
                                .filter(section -> texts.say(section, sought))
                                .map(Section::id))
                .flatMap(topics -> topics)
                .findFirst();
    }

    private Optional<TopicId> titled(String role, Set<String> sought) {
        return guide.itemsOf(role)
                .filter(item -> TextWords.areIn(item.title(), sought))
                .map(Item::id)
                .findFirst();
    }

    /** The same place in this role: what it lists there is what it has instead. */
    private Optional<Reading> inOtherRole(Asking asking, Set<String> sought, Reading found) {
        return guide.roles().stream()
                .map(role -> new Asking(asking.message(), asking.state(), role.id(), true))
                .filter(other -> !other.role().equals(asking.role()))
                .flatMap(other -> inRole(other, sought).stream())
                .findFirst()
                .map(there -> found.with(open(sameIn(asking.role(), there)))
                        .assuming("The guide does not name " + tools.written(sought) + " for the role "
                                + guide.role(asking.role()).title() + ", but for the role "
                                + guide.role(there.role()).title() + "."));
    }

    /** The item that is called the same, in the same section first. */
    private TopicId sameIn(String role, TopicId there) {
        TopicId same = new TopicId(role, there.kind(), there.slug());
        return Stream.concat(guide.item(same).stream(), guide.itemsOf(role))
                .map(Item::id)
                .filter(id -> Objects.equals(id.slug(), there.slug()))
                .findFirst()
                .orElse(same.section());
    }
}
