package dev.careerbot.citing;

import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Tap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Choices that lead to topics. */
public final class Offers {
    private static final int MOST_RELATED = 4;

    private final Guide guide;

    public Offers(Guide guide) {
        this.guide = guide;
    }

    public Choice open(TopicId topic) {
        return new Choice(guide.title(topic), Tap.open(topic), topic.section().toString());
    }

    public List<Choice> open(Collection<TopicId> topics) {
        return topics.stream().map(this::open).toList();
    }

    /** What else the message may have meant comes before what the guide thinks related. */
    public List<Choice> related(Section section, List<TopicId> runnersUp) {
        return Stream.concat(runnersUp.stream().limit(2).map(TopicId::section), section.related().stream())
                .filter(topic -> !topic.equals(section.id()))
                .distinct()
                .limit(MOST_RELATED)
                .map(topic -> topic.role().equals(section.id().role()) ? open(topic) : ofRole(topic))
                .toList();
    }

    /** The same section in the roles that were not asked for. */
    public List<Choice> otherRoles(TopicId topic) {
        return guide.roles().stream()
                .map(Role::id)
                .filter(role -> !role.equals(topic.role()))
                .map(role -> TopicId.section(role, topic.kind()))
                .filter(other -> guide.section(other).isPresent())
                .map(this::ofRole)
                .toList();
    }

    private Choice ofRole(TopicId topic) {
        return new Choice(
                guide.title(topic) + ": " + guide.role(topic.role()).title(),
                Tap.open(topic),
                topic.section().toString());
    }

    /** The named sections in a role, or in the main role where it lacks them. */
    public List<Choice> kinds(List<String> kinds, String role) {
        return kinds.stream()
                .flatMap(kind -> inRole(kind, role).stream())
                .map(this::open)
                .toList();
    }

    private Optional<TopicId> inRole(String kind, String role) {
        return Stream.of(role, guide.mainRole().id())
                .map(id -> TopicId.section(id, kind))
                .filter(topic -> guide.section(topic).isPresent())
                .findFirst();
    }

    public List<Choice> menu(String role) {
        return guide.sectionsOf(role).stream()
                .map(section -> open(section.id()))
                .toList();
    }
}
