package dev.careerbot.reading.items;

import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.roles.EachRole;
import dev.careerbot.reading.roles.RoleWords;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "Testing in both?", "is step 4 the same in both", "do both need a degree": an item that each role has. */
public final class ItemOfEachRole implements Hearing {
    /** Beside the item these ask for nothing else. */
    private static final Set<String> STEERING = Lists.all(
            RoleWords.COMPARING,
            EachRole.NAMING_BOTH,
            NamedThere.NAMING,
            Steering.FILLERS,
            Steering.LEAD_IN,
            Pointing.BACK,
            Steering.IS,
            Pointing.PARTS,
            Set.of("does", "step", Message.ROLE));

    /** "Skills for both roles" asks for all of them, wherever a step names one. */
    private static final Set<String> NEEDED =
            Set.of("need", "needs", "needed", "require", "requires", "required", "want", "expect");

    private static final String NOT_OF_THIS_ROLE =
            "Of this role the guide does not say it; this is what it says in that place.";

    private static final int LONGEST_NAME = 3;

    private static final Pattern IS_IN_BOTH = Pattern.compile("\\b(?:is|are) .*\\b(?:in|of|for) (?:both|each)\\b");

    private final Guide guide;
    private final TextWords texts;

    public ItemOfEachRole(Guide guide, TextWords texts) {
        this.guide = guide;
        this.texts = texts;
    }

    /** None where no role names it. */
    @Override
    public Optional<List<Reading>> hear(Asking asking) {
        Message message = asking.message();
        if (!EachRole.namesBoth(message) && !isAgainstShown(asking)) {
            return Optional.empty();
        }
        String line = message.hasAny(RoleWords.COMPARING) ? RoleWords.UNCOMPARED : "";
        List<Optional<TopicId>> items =
                guide.roles().stream().map(role -> item(role, message)).toList();
        Optional<TopicId> named = items.stream().flatMap(Optional::stream).findFirst();
        if (named.isEmpty()) {
            return saidOfWhich(message);
        }
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            TopicId there = new TopicId(
                    guide.roles().get(i).id(), named.get().kind(), named.get().slug());
            if (items.get(i).isEmpty() && (!isNeed(message) || guide.item(there).isEmpty())) {
                return saidOfWhich(message);
            }
            String said = items.get(i).isEmpty() ? NOT_OF_THIS_ROLE : readings.isEmpty() ? line : "";
            readings.add(Reading.open(items.get(i).orElse(there)).assuming(said));
        }
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings);
    }

    /** "Testing, how is it different from the ml engineer's", where the other role is on the screen. */
    private static boolean isAgainstShown(Asking asking) {
        Message message = asking.message();
        return message.hasAny(RoleWords.COMPARING)
                && message.roles().size() == 1
                && asking.shown()
                        .map(TopicId::role)
                        .filter(role -> !message.roles().contains(role))
                        .isPresent();
    }

    private Optional<TopicId> item(Role role, Message message) {
        int number = message.has("step") ? Counts.number(message.words()) : 0;
        List<String> name = name(message).stream()
                .filter(word -> number == 0 || !CountWords.COUNTING.contains(word) && CountWords.number(word) == 0)
                .toList();
        if (number > 0) {
            return name.isEmpty() ? path(role).flatMap(path -> step(path, number)) : Optional.empty();
        }
        boolean needed = isNeed(message);
        return name.isEmpty()
                ? Optional.empty()
                : guide.itemsOf(role.id())
                        .filter(item -> item.titleWords().containsAll(name))
                        .findFirst()
                        .or(() -> path(role).flatMap(path -> path.items().stream()
                                .filter(item -> needed && texts.say(item, Set.copyOf(name)))
                                .findFirst()))
                        .map(Item::id);
    }

    /** "Reinforcement learning, is it in both": whose text has it, where none has it for a title. */
    private Optional<List<Reading>> saidOfWhich(Message message) {
        List<String> name = name(message);
        boolean names = !name.isEmpty() && name.size() <= LONGEST_NAME && !message.has("same");
        if (!names || !message.says(IS_IN_BOTH)) {
            return Optional.empty();
        }
        List<TopicId> there = guide.roles().stream()
                .flatMap(role -> guide.itemsOf(role.id())
                        .filter(item -> texts.say(item, Set.copyOf(name)))
                        .map(Item::id)
                        .limit(1))
                .toList();
        String line = there.size() == 1
                ? "In the guide's lists it stands with the role "
                        + guide.role(there.get(0).role()).title() + " alone."
                : "Yes, the guide names it for both roles.";
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(there.stream()
                        .map(item -> Reading.open(item).assuming(item.equals(there.get(0)) ? line : ""))
                        .toList());
    }

    private static List<String> name(Message message) {
        return message.words().stream().filter(word -> !STEERING.contains(word)).toList();
    }

    private static boolean isNeed(Message message) {
        return message.hasAny(NEEDED)
                && NamedThere.ASKING.contains(message.words().get(0));
    }

    private Optional<Section> path(Role role) {
        return guide.section(TopicId.section(role.id(), TopicId.PATH));
    }

    private static Optional<TopicId> step(Section path, int number) {
        return Optional.of(path.items()).filter(items -> number <= items.size()).map(items -> items.get(number - 1)
                .id());
    }
}
