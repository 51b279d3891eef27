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
import dev.careerbot.reading.said.Commands;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Plain;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Testing in both?", "how do the two roles differ in education", "is step 4 the same in both": an item that each role has. */
public final class ItemOfEachRole {
    /** Beside the item these ask for nothing else. */
    private static final List<Set<String>> STEERING = List.of(
            RoleWords.COMPARING,
            EachRole.NAMING_BOTH,
            NamedThere.NAMING,
            Plain.FILLERS,
            Plain.LEAD_IN,
            Plain.BACK,
            Plain.IS,
            Plain.PARTS,
            Set.of("does", "step"));

    private final Guide guide;

    public ItemOfEachRole(Guide guide) {
        this.guide = guide;
    }

    /** None where a role lacks it. */
    public Optional<List<Reading>> read(Asking asking) {
        Message message = asking.message();
        if (!EachRole.namesBoth(message)) {
            return Optional.empty();
        }
        String line = message.hasAny(RoleWords.COMPARING) ? RoleWords.UNCOMPARED : "";
        List<TopicId> items = guide.roles().stream()
                .flatMap(role -> item(role, message).stream())
                .toList();
        return items.size() < guide.roles().size()
                ? Optional.empty()
                : Optional.of(items.stream()
                        .map(item -> Reading.open(item).assuming(item.equals(items.get(0)) ? line : ""))
                        .toList());
    }

    private Optional<TopicId> item(Role role, Message message) {
        int number = message.has("step") ? Counts.number(message.words()) : 0;
        List<String> name = message.words().stream()
                .filter(word -> STEERING.stream().noneMatch(steering -> steering.contains(word)))
                .filter(word -> number == 0 || !Counts.isCount(word) && CountWords.number(word) == 0)
                .toList();
        if (number > 0) {
            return name.isEmpty() ? step(role, number) : Optional.empty();
        }
        return guide.sectionsOf(role.id()).stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> !name.isEmpty() && item.titleWords().containsAll(name))
                .map(Item::id)
                .findFirst();
    }

    /** Of the path into the job. */
    private Optional<TopicId> step(Role role, int number) {
        return Commands.section("path")
                .flatMap(kind -> guide.section(TopicId.section(role.id(), kind)))
                .map(Section::items)
                .filter(items -> number <= items.size())
                .map(items -> items.get(number - 1).id());
    }
}
