package dev.careerbot.knowledge;

import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.Phrasing;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.Target;
import dev.careerbot.guide.Tip;
import dev.careerbot.guide.TopicId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one file says of another: every role, topic and note that is named must be there. */
final class CrossChecks {
    private final Folder folder;
    private final Faults faults;

    CrossChecks(Folder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    void check(
            Map<String, Role> roles,
            Map<TopicId, Section> sections,
            List<PayRange> pay,
            Map<String, Note> notes,
            List<Phrasing> phrasings,
            List<Tip> tips) {
        roles(roles, sections);
        related(sections);
        notes(sections, notes);
        phrasings(sections, notes, phrasings);
        tips.stream()
                .filter(tip -> !exists(tip.topic(), sections))
                .forEach(tip -> faults.add(
                        sheet("tips.txt"),
                        lineWith("tips.txt", tip.topic().toString()),
                        "there is no topic '" + tip.topic() + "'",
                        "name one that stands in roles/"));
        pay.stream()
                .filter(range -> !sections.containsKey(range.id().section()))
                .forEach(range -> faults.add(
                        sheet("roles/" + range.role() + "/salary.json"),
                        1,
                        "the role has figures and no salary.md",
                        "add roles/" + range.role() + "/salary.md"));
    }

    private void roles(Map<String, Role> roles, Map<TopicId, Section> sections) {
        if (roles.isEmpty()) {
            faults.add(sheet("roles"), 1, "there is no role", "add roles/<role>/role.md");
        }
        if (!roles.isEmpty()
                && sections.keySet().stream().noneMatch(id -> id.kind().equals(TopicId.PAY))) {
            faults.add(sheet("roles"), 1, "no role has a salary.md", "add roles/<role>/salary.md for one");
        }
        for (Role role : roles.values()) {
            String ownFile = "roles/" + role.id() + "/role.md";
            if (role.sentence().isEmpty() && !sections.containsKey(TopicId.section(role.id(), "overview"))) {
                faults.add(
                        sheet(ownFile),
                        1,
                        "the role has no overview.md, and nothing is said of it here",
                        "write a sentence below the front matter, it is told to who asks for the roles");
            }
            role.instead().values().stream()
                    .filter(where -> !exists(role, where, sections))
                    .forEach(where -> faults.add(
                            sheet(ownFile),
                            lineWith(ownFile, "instead:"),
                            "'" + where + "' is no section of the role, nor an item of one",
                            "name one of " + kindsOf(role.id(), sections) + ", or section/item"));
        }
        for (TopicId id : sections.keySet()) {
            if (!roles.containsKey(id.role())) {
                faults.add(
                        sheet("roles/" + id.role() + "/" + id.kind() + ".md"),
                        1,
                        "the role has no role.md",
                        "add roles/" + id.role() + "/role.md");
            }
        }
    }

    private void related(Map<TopicId, Section> sections) {
        sections.values().forEach(section -> section.related().stream()
                .filter(other -> !sections.containsKey(other) || other.equals(section.id()))
                .forEach(other -> {
                    String file = "roles/" + section.id() + ".md";
                    faults.add(
                            sheet(file),
                            lineWith(file, "related:"),
                            "'" + other.kind() + "' is no other section of the role",
                            "name one of " + kindsOf(section.id().role(), sections));
                }));
    }

    private void notes(Map<TopicId, Section> sections, Map<String, Note> notes) {
        Set<String> kinds = sections.keySet().stream().map(TopicId::kind).collect(Collectors.toSet());
        for (Note note : notes.values()) {
            String file = "notes/" + note.id() + ".md";
            TopicId topic = note.topic();
            if (topic != null && !exists(topic, sections)) {
                faults.add(
                        sheet(file),
                        lineWith(file, "topic:"),
                        "there is no topic '" + topic + "'",
                        "name a section that stands in roles/");
            }
            note.near().stream()
                    .filter(kind -> !kinds.contains(kind))
                    .forEach(kind -> faults.add(
                            sheet(file),
                            lineWith(file, "near:"),
                            "there is no section '" + kind + "'",
                            "name one of "
                                    + String.join(", ", kinds.stream().sorted().toList())));
        }
    }

    private void phrasings(Map<TopicId, Section> sections, Map<String, Note> notes, List<Phrasing> phrasings) {
        leadNowhere(sections, notes, phrasings);
        Map<String, Phrasing> seen = new HashMap<>();
        for (Phrasing phrasing : phrasings) {
            Phrasing first = seen.putIfAbsent(Folding.fold(phrasing.text()), phrasing);
            if (first != null) {
                faults.add(
                        sheet(phrasing.file()),
                        phrasing.line(),
                        "'" + phrasing.text() + "' stands also in " + first.file() + ":" + first.line(),
                        "keep it where it fits best");
            }
        }
    }

    /** One file that is gone leaves hundreds of lines that lead nowhere: it is named once for each file of them. */
    private void leadNowhere(Map<TopicId, Section> sections, Map<String, Note> notes, List<Phrasing> phrasings) {
        Set<String> kinds = sections.keySet().stream().map(TopicId::kind).collect(Collectors.toSet());
        Map<String, Map<String, List<Phrasing>>> lost = phrasings.stream()
                .filter(phrasing -> !leadsSomewhere(phrasing.target(), kinds, sections, notes))
                .filter(phrasing -> !faults.in(file -> isFileOf(phrasing.target(), file)))
                .collect(Collectors.groupingBy(
                        Phrasing::file, Collectors.groupingBy(phrasing -> missing(phrasing.target(), sections))));
        lost.forEach((file, byMissing) -> byMissing.forEach((missing, lines) -> faults.add(
                sheet(file),
                lines.get(0).line(),
                "there is no " + missing + ": " + lines.size()
                        + (lines.size() == 1 ? " line leads" : " lines from here on lead") + " nowhere",
                lines.size() == 1 ? "add it, or take the line out" : "add it, or take them out")));
    }

    private static String missing(Target target, Map<TopicId, Section> sections) {
        if (target instanceof Target.OfKind section) {
            return "section " + section.kind() + " in any role";
        }
        if (target instanceof Target.OfTopic topic) {
            TopicId section = topic.id().section();
            return sections.containsKey(section) ? "item " + topic.id() : "section " + section;
        }
        return target.toString();
    }

    /** Whether what a target needs stands in a file, which then has a fault of its own. */
    private static boolean isFileOf(Target target, String file) {
        if (target instanceof Target.OfKind section) {
            return file.startsWith("roles/") && file.endsWith("/" + section.kind() + ".md");
        }
        if (target instanceof Target.OfTopic topic) {
            return file.equals("roles/" + topic.id().section() + ".md");
        }
        return target instanceof Target.OfNote note && file.equals("notes/" + note.id() + ".md");
    }

    private static boolean leadsSomewhere(
            Target target, Set<String> kinds, Map<TopicId, Section> sections, Map<String, Note> notes) {
        if (target instanceof Target.OfKind section) {
            return kinds.contains(section.kind());
        }
        if (target instanceof Target.OfTopic item) {
            return exists(item.id(), sections);
        }
        return !(target instanceof Target.OfNote note) || notes.containsKey(note.id());
    }

    private static boolean exists(TopicId id, Map<TopicId, Section> sections) {
        Section section = sections.get(id.section());
        String slug = id.slug();
        return section != null && (slug == null || section.item(slug).isPresent());
    }

    /** @param where a section of the role, or section/item */
    private static boolean exists(Role role, String where, Map<TopicId, Section> sections) {
        return Stream.of(where.split("/", 2)).allMatch(TopicId::isPart)
                && exists(TopicId.of(role.id() + "/" + where), sections);
    }

    private static String kindsOf(String role, Map<TopicId, Section> sections) {
        return sections.keySet().stream()
                .filter(id -> id.role().equals(role))
                .map(TopicId::kind)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Sheet sheet(String name) {
        return new Sheet(name, "");
    }

    private int lineWith(String file, String start) {
        List<String> lines = folder.names().contains(file)
                ? folder.sheet(file, faults).map(Sheet::lines).orElse(List.of())
                : List.of();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        return 1;
    }
}
