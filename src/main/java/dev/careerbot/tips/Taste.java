package dev.careerbot.tips;

import dev.careerbot.guide.TopicId;
import java.util.Set;

/**
 * Which tips somebody wants.
 *
 * @param roles ids of roles; none for every role
 * @param kinds kinds of section, as {@code tools}; none for every kind
 */
public record Taste(Set<String> roles, Set<String> kinds) {
    public static final Taste ANY = new Taste(Set.of(), Set.of());

    public Taste {
        roles = Set.copyOf(roles);
        kinds = Set.copyOf(kinds);
    }

    public boolean likes(TopicId topic) {
        return (roles.isEmpty() || roles.contains(topic.role())) && (kinds.isEmpty() || kinds.contains(topic.kind()));
    }
}
