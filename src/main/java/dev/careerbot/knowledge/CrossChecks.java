package dev.careerbot.knowledge;

import dev.careerbot.guide.Note;
import dev.careerbot.guide.Phrasing;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.Tip;
import dev.careerbot.guide.TopicId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
            Map<String, Note> notes,
            List<Phrasing> phrasings,
            List<Tip> tips) {
        Topics topics = new Topics(sections, faults.files());
        roles(roles, topics);
        related(topics);
        notes(notes, topics);
        new PhrasingChecks(topics, notes, faults).check(phrasings);
        tips.stream()
                .filter(tip -> topics.lacks(tip.topic()))
                .forEach(tip -> faults.add(
                        "tips.txt",
                        lineWith("tips.txt", tip.topic().toString()),
                        "there is no topic '" + tip.topic() + "'",
                        "name one that stands in roles/"));
    }

    private void roles(Map<String, Role> roles, Topics topics) {
        Set<String> folders = folder.names().stream()
                .filter(name -> name.startsWith("roles/"))
                .map(name -> name.split("/")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        if (folders.isEmpty()) {
            faults.cause("roles", 1, "there is no role", "add roles/<role>/role.md");
        } else if (topics.lacks(TopicId.PAY)) {
            faults.add("roles", 1, "no role has a salary.md", "add roles/<role>/salary.md for one");
        }
        folders.forEach(this::filesOf);
        roles.values().forEach(role -> role(role, topics));
    }

    /** Looked for by name, so that one is called missing also while there is a fault in the others. */
    private void filesOf(String role) {
        String place = "roles/" + role + "/";
        if (!folder.names().contains(place + "role.md")) {
            faults.cause(place, 0, "the role has no role.md", "add " + place + "role.md");
        }
        if (folder.names().contains(place + "salary.json") && !folder.names().contains(place + "salary.md")) {
            faults.add(place + "salary.json", 1, "the role has figures and no salary.md", "add " + place + "salary.md");
        }
    }

    private void role(Role role, Topics topics) {
        String file = "roles/" + role.id() + "/role.md";
        if (role.sentence().isEmpty() && topics.lacks(role.id(), "overview")) {
            faults.add(
                    file,
                    1,
                    "the role has no overview.md, and nothing is said of it here",
                    "write a sentence below the front matter, it is told to who asks for the roles");
        }
        role.sections().stream()
                .filter(kind -> topics.lacks(role.id(), kind))
                .forEach(kind -> faults.add(
                        file,
                        lineWith(file, "sections:"),
                        "'" + kind + "' is no section of the role",
                        "name one of " + topics.kindsOf(role.id())));
        role.instead().values().stream()
                .filter(where -> topics.lacks(role.id(), where))
                .forEach(where -> faults.add(
                        file,
                        lineWith(file, "instead:"),
                        "'" + where + "' is no section of the role, nor an item of one",
                        "name one of " + topics.kindsOf(role.id()) + ", or section/item"));
    }

    private void related(Topics topics) {
        topics.sections().values().forEach(section -> section.related().stream()
                .filter(other -> topics.lacks(other) || other.equals(section.id()))
                .forEach(other -> {
                    String file = "roles/" + section.id() + ".md";
                    faults.add(
                            file,
                            lineWith(file, "related:"),
                            "'" + other.kind() + "' is no other section of the role",
                            "name one of " + topics.kindsOf(section.id().role()));
                }));
    }

    private void notes(Map<String, Note> notes, Topics topics) {
        for (Note note : notes.values()) {
            String file = "notes/" + note.id() + ".md";
            TopicId topic = note.topic();
            if (topic != null && topics.lacks(topic)) {
                faults.add(
                        file,
                        lineWith(file, "topic:"),
                        "there is no topic '" + topic + "'",
                        "name a section that stands in roles/");
            }
            note.near().stream()
                    .filter(topics::lacks)
                    .forEach(kind -> faults.add(
                            file,
                            lineWith(file, "near:"),
                            "there is no section '" + kind + "'",
                            "name one of " + topics.kinds()));
        }
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
