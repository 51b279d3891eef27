package dev.careerbot.knowledge;

import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sections and items that were read. One that stands in a file with a fault of its own is not called lacking: that
 * would follow from the fault, and would be said of each file that names it.
 *
 * @param faulty the files that had a fault when they were read; one found later hides nothing
 */
record Topics(Map<TopicId, Section> sections, Set<String> faulty) {
    boolean lacks(TopicId id) {
        return !has(id) && !faulty.contains("roles/" + id.section() + ".md");
    }

    /** @param where a section of the role, or section/item */
    boolean lacks(String role, String where) {
        return !Stream.of(where.split("/", 2)).allMatch(TopicId::isPart) || lacks(TopicId.of(role + "/" + where));
    }

    /** Whether no role has a section of that kind. */
    boolean lacks(String kind) {
        return sections.keySet().stream().noneMatch(id -> id.kind().equals(kind))
                && faulty.stream().noneMatch(file -> file.startsWith("roles/") && file.endsWith("/" + kind + ".md"));
    }

    private boolean has(TopicId id) {
        Section section = sections.get(id.section());
        String slug = id.slug();
        return section != null && (slug == null || section.item(slug).isPresent());
    }

    String kinds() {
        return sections.keySet().stream().map(TopicId::kind).distinct().sorted().collect(Collectors.joining(", "));
    }

    String kindsOf(String role) {
        return sections.keySet().stream()
                .filter(id -> id.role().equals(role))
                .map(TopicId::kind)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
