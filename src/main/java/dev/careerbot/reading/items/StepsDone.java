package dev.careerbot.reading.items;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Others;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "I did 1 and 2 already", "i have the degree, what is left", "skip to 2": what of a list comes after that. */
public final class StepsDone implements Hearing {
    /** More of them are shown a line each. */
    private static final int MOST = 4;

    private static final int LONGEST = 12;

    private static final Set<String> DONE = Lists.words("done did finished completed already");

    private static final Set<String> HAVING = Lists.words("have has had got ive weve know");

    private static final Set<String> LEFT = Lists.with(Others.LEFT, "remaining rest");

    private static final Set<String> GOING_ON = Lists.with(LEFT, "next then now skip");

    /** "What is done about that" is done by others. */
    private static final Set<String> SELF = Set.of("i", "ive", "im", "we", "weve");

    private static final Set<String> SKIPPING = Set.of("skip", "jump", "straight");

    private static final Set<String> CLOSING = Set.of("list", "section", "part");

    /** "Have i done 1" asks whether it is. */
    private static final Set<String> TURNED = Set.of("have", "has", "had", "did");

    /** "How is that done" asks something else. */
    private static final Set<String> ASKING = Lists.words("how who which when why where you not no about");

    private static final Set<String> BESIDE = Lists.words("my else do does can with of by all comes come list");

    /** "I never did 1", "if i had done 1": it is not behind them. */
    private static final Set<String> NOT_BEHIND = Lists.words("never zero wish if should would could hardly almost");

    /** What the text names together with these is but a part of a step. */
    private static final Set<String> AMONG_OTHERS = Set.of("or", "and");

    private static final Set<String> STEERING =
            Lists.all(DONE, NOT_BEHIND, HAVING, GOING_ON, BESIDE, Pointing.BACK, PayWords.SOMEONE);

    private static final Set<String> COUNTING =
            Lists.all(SeveralCounted.PART, CountWords.COUNTING, CountWords.NUMBER, Steering.FILLERS);

    /** "And then im done?" below the steps: the last of them goes on. */
    private static final Pattern ALL_DONE = Pattern.compile(
            "(?:(?:and|so|ok) )*(?:then|after that|afterwards) (?:i am|im|am i|you are|youre|are you|its|is it)"
                    + " (?:all )?(?:done|finished)(?: then)?");

    private final Guide guide;
    private final ItemByName byName;
    private final Neighbours neighbours;

    public StepsDone(Guide guide) {
        this.guide = guide;
        this.byName = new ItemByName(guide);
        this.neighbours = new Neighbours(guide);
    }

    @Override
    public Optional<List<Reading>> hear(Asking asking) {
        Message message = asking.message();
        boolean done = message.hasAny(DONE) || message.hasAny(HAVING) && message.hasAny(GOING_ON);
        boolean skips = message.hasAny(SKIPPING) && message.has("to");
        if (!done && !skips || message.words().size() > LONGEST) {
            return Optional.empty();
        }
        if (message.is(ALL_DONE)) {
            return list(asking)
                    .filter(section -> section.id().kind().equals(TopicId.PATH))
                    .flatMap(section -> ItemPick.item(section, section.items().size(), List.of()))
                    .map(List::of);
        }
        return isThrough(asking)
                ? asking.shown()
                        .flatMap(shown -> neighbours.sectionBeside(shown, 1))
                        .map(List::of)
                : list(asking)
                        .flatMap(section -> skips
                                ? skippedTo(message.words(), section).map(List::of)
                                : after(asking, section).filter(readings -> !readings.isEmpty()));
    }

    /** "Ok, i am done with that", "done with this list": with a whole section, unless one of its items was looked at. */
    private boolean isThrough(Asking asking) {
        Message message = asking.message();
        boolean section = asking.shown().filter(shown -> !shown.isItem()).isPresent() && message.hasAny(Pointing.AT_IT);
        return message.has("with")
                && (section || message.has("list"))
                && asking.saysOnly(SELF, DONE, Pointing.BACK, CLOSING, GOING_ON);
    }

    /** That on the screen; before there is any, who has done something asks for the way. */
    private Optional<Section> list(Asking asking) {
        Optional<Section> shown = asking.state() instanceof State.OnTopic onTopic
                ? guide.section(onTopic.topic())
                : asking.message().hasAny(GOING_ON) && asking.state() instanceof State.Fresh
                        ? guide.section(TopicId.section(asking.role(), TopicId.PATH))
                        : Optional.empty();
        return shown.filter(section -> !section.items().isEmpty());
    }

    private Optional<Reading> skippedTo(List<String> words, Section section) {
        List<String> to = words.subList(words.lastIndexOf("to") + 1, words.size());
        int number = to.stream()
                .mapToInt(word -> Math.max(CountWords.number(word), Counts.counted(List.of(word))))
                .max()
                .orElse(0);
        return to.stream().allMatch(StepsDone::isCounting)
                ? ItemPick.item(section, number, List.of())
                : byName.only(section, to).map(Reading::open);
    }

    private Optional<List<Reading>> after(Asking asking, Section section) {
        Message message = asking.message();
        if (message.hasAny(ASKING) || message.says("what did")) {
            return Optional.empty();
        }
        List<String> name =
                message.words().stream().filter(word -> !isSteering(word)).toList();
        boolean behind = !message.hasAny(NOT_BEHIND) && !isQuestion(message.words());
        return name.isEmpty() ? ofCounted(asking, section, behind) : ofNamed(message, section, name, behind);
    }

    private static boolean isQuestion(List<String> words) {
        boolean turned = words.size() > 1 && TURNED.contains(words.get(0)) && SELF.contains(words.get(1));
        return turned || Steering.IS.contains(words.get(0));
    }

    private Optional<List<Reading>> ofCounted(Asking asking, Section section, boolean behind) {
        List<String> words = asking.message().words();
        if (isHowMany(words)) {
            return Optional.of(
                    List.of(Reading.open(section.id()).assuming("Which of them are done, you did not say.")));
        }
        int highest = words.stream().mapToInt(CountWords::number).max().orElse(0);
        List<Integer> numbers = counted(asking, section);
        return ItemPick.beyond(section, highest)
                .map(List::of)
                .or(() -> Optional.of(
                        behind ? behind(numbers, section, asking.message().hasAny(LEFT)) : shown(numbers, section)));
    }

    /** "3 of 5" are some three of them. */
    private static boolean isHowMany(List<String> words) {
        int of = words.indexOf("of");
        return of > 0 && CountWords.number(words.get(of - 1)) > 0;
    }

    private Optional<List<Reading>> ofNamed(Message message, Section section, List<String> name, boolean behind) {
        return named(section, name)
                .map(item -> behind
                        ? behind(List.of(item.number()), section, message.hasAny(LEFT)).stream()
                                .map(reading -> reading.assuming("Taking \"" + item.title() + "\" as done."))
                                .toList()
                        : shown(List.of(item.number()), section));
    }

    /** "A cs degree" is a degree. */
    private Optional<Item> named(Section section, List<String> name) {
        return byName.only(section, name)
                .or(() -> name.size() == 2 ? byName.only(section, name.subList(1, 2)) : Optional.empty())
                .flatMap(guide::item)
                .filter(item -> isAbout(item, name.get(name.size() - 1)));
    }

    /** Who knows Python has not "Python or R, along with TensorFlow" behind them. */
    private static boolean isAbout(Item item, String word) {
        if (item.titleWords().contains(word)) {
            return true;
        }
        List<String> said = List.of(item.essence().firstSentence().split(" "));
        int at = said.stream().map(Folding::fold).toList().indexOf(word);
        return at > 0
                && at + 1 < said.size()
                && !said.get(at).endsWith(",")
                && !AMONG_OTHERS.contains(said.get(at - 1))
                && !AMONG_OTHERS.contains(said.get(at + 1));
    }

    private List<Integer> counted(Asking asking, Section section) {
        Message message = asking.message();
        boolean pointed = message.hasAny(Pointing.AT_IT);
        boolean own = message.hasAny(SELF) || DONE.contains(message.words().get(0));
        return pointed
                ? asking.shown()
                        .filter(shown -> own)
                        .flatMap(guide::item)
                        .map(item -> List.of(item.number()))
                        .orElse(List.of())
                : SeveralCounted.in(message, section.items().size());
    }

    private static List<Reading> behind(List<Integer> done, Section section, boolean all) {
        List<Item> left = section.items().stream()
                .filter(item -> !done.contains(item.number()))
                .toList();
        if (done.isEmpty()) {
            return List.of();
        }
        int last = done.get(done.size() - 1);
        if (all && left.size() > MOST && done.size() == 1) {
            return List.of(Reading.open(section.items().get(last - 1).id(), Intent.Depth.OTHERS));
        }
        Stream<Integer> others = left.stream().map(Item::number);
        List<Integer> next = all && left.size() <= MOST
                ? others.toList()
                : others.filter(number -> number > last).limit(1).toList();
        return next.isEmpty()
                ? List.of(Reading.open(section.id()).assuming("That was the last of \"" + section.title() + "\"."))
                : shown(next, section);
    }

    private static List<Reading> shown(List<Integer> numbers, Section section) {
        return numbers.stream()
                .flatMap(number -> ItemPick.item(section, number, List.of()).stream())
                .toList();
    }

    private static boolean isSteering(String word) {
        return STEERING.contains(word) || isCounting(word);
    }

    private static boolean isCounting(String word) {
        return COUNTING.contains(word) || CountWords.isCounted(word);
    }
}
