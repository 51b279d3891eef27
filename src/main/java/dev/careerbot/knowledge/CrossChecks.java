package dev.careerbot.knowledge;

import dev.careerbot.guide.Note;
import dev.careerbot.guide.Phrasing;
import dev.careerbot.guide.TopicId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What no file can be asked alone: whether each role has what it needs, and what the ways to ask lead to is there. */
final class CrossChecks {
    private final Folder folder;
    private final Faults faults;

    CrossChecks(Folder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    void check(Topics topics, Map<String, Note> notes, List<Phrasing> phrasings) {
        roles(topics);
        new PhrasingChecks(topics, notes, faults).leadNowhere(phrasings);
    }

    private void roles(Topics topics) {
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
}
