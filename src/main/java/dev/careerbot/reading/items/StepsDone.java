package dev.careerbot.reading.items;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Commands;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Plain;
import dev.careerbot.words.Message;
import dev.careerbot.words.Plural;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "I did 1 and 2 already", "i have the degree, what is left", "skip to 2": what of a list comes after that. */
public final class StepsDone {
    /** More of them are shown a line each. */
    private static final int MOST = 4;

    private static final int LONGEST = 12;

    private static final Set<String> DONE = Lists.words("done did finished completed already");

    private static final Set<String> HAVING = Lists.words("have has had got ive weve know");

    private static final Set<String> LEFT = Lists.words("left remain remains remaining rest");

    private static final Set<String> GOING_ON = Lists.with(LEFT, "next then now skip");

    /** "What is done about that" is done by others. */
    private static final Set<String> SELF = Set.of("i", "ive", "im", "we", "weve");

    private static final Set<String> SKIPPING = Set.of("skip", "jump", "straight");

    /** "How is that done" asks something else. */
    private static final Set<String> ASKING = Lists.words("how who which when why where you not no about");

    private static final Set<String> BESIDE = Lists.words("my else do does can with of by all comes come");

    private final Guide guide;
    private final ItemByName byName;

    public StepsDone(Guide guide) {
        this.guide = guide;
        this.byName = new ItemByName(guide);
    }

    public Optional<List<Reading>> read(Asking asking) {
        Message message = asking.message();
        boolean done = message.hasAny(DONE) || message.hasAny(HAVING) && message.hasAny(GOING_ON);
        boolean skips = message.hasAny(SKIPPING) && message.has("to");
        return (done || skips) && message.words().size() <= LONGEST
                ? list(asking)
                        .flatMap(section -> skips
                                ? skippedTo(message.words(), section).map(List::of)
                                : after(asking, section).filter(readings -> !readings.isEmpty()))
                : Optional.empty();
    }

    /** That on the screen; before there is any, who has done something asks for the way. */
    private Optional<Section> list(Asking asking) {
        Optional<Section> shown = asking.state() instanceof State.OnTopic onTopic
                ? guide.section(onTopic.topic())
                : asking.message().hasAny(GOING_ON) && asking.state() instanceof State.Fresh
                        ? Commands.section("path").flatMap(kind -> guide.section(TopicId.section(asking.role(), kind)))
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
        List<String> name =
                message.words().stream().filter(word -> !isSteering(word)).toList();
        if (message.hasAny(ASKING)) {
            return Optional.empty();
        }
        boolean all = message.hasAny(LEFT);
        return name.isEmpty()
                ? Optional.of(counted(asking, section)).map(done -> behind(done, section, all))
                : named(section, name).map(item -> behind(List.of(item.number()), section, all).stream()
                        .map(reading -> reading.assuming("Taking \"" + item.title() + "\" as done."))
                        .toList());
    }

    /** "A cs degree" is a degree. */
    private Optional<Item> named(Section section, List<String> name) {
        return byName.only(section, name)
                .or(() -> name.size() == 2 ? byName.only(section, name.subList(1, 2)) : Optional.empty())
                .flatMap(guide::item);
    }

    private List<Integer> counted(Asking asking, Section section) {
        Message message = asking.message();
        boolean pointed = message.hasAny(Plain.POINTING_BACK);
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
            return List.of(
                    Reading.of(new Intent.Open(section.items().get(last - 1).id(), Intent.Depth.OTHERS, true)));
        }
        List<Item> next = all && left.size() <= MOST
                ? left
                : left.stream().filter(item -> item.number() > last).limit(1).toList();
        return next.isEmpty()
                ? List.of(Reading.open(section.id()).assuming("That was the last of \"" + section.title() + "\"."))
                : next.stream()
                        .flatMap(item -> ItemPick.item(section, item.number(), List.of()).stream())
                        .toList();
    }

    private static boolean isSteering(String word) {
        return DONE.contains(word)
                || HAVING.contains(word)
                || GOING_ON.contains(word)
                || BESIDE.contains(word)
                || isCounting(word)
                || Plain.BACK.contains(word)
                || PayWords.SOMEONE.contains(word);
    }

    private static boolean isCounting(String word) {
        return SeveralCounted.isPart(word)
                || Counts.isCount(word)
                || CountWords.NUMBER.contains(word)
                || CountWords.COUNTED.contains(Plural.single(word))
                || Plain.FILLERS.contains(word);
    }
}
