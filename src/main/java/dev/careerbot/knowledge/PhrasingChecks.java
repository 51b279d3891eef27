package dev.careerbot.knowledge;

import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.Phrasing;
import dev.careerbot.guide.Target;
import dev.careerbot.guide.TopicId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what the ways to ask lead to is there, and each of them leads to one thing. */
final class PhrasingChecks {
    private final Topics topics;
    private final Map<String, Note> notes;
    private final Faults faults;

    PhrasingChecks(Topics topics, Map<String, Note> notes, Faults faults) {
        this.topics = topics;
        this.notes = notes;
        this.faults = faults;
    }

    /** Whether each has a word, and stands in one place. */
    static void standOnce(List<Phrasing> phrasings, Faults faults) {
        Map<String, Phrasing> seen = new HashMap<>();
        for (Phrasing phrasing : phrasings) {
            String folded = Folding.fold(phrasing.text());
            if (folded.isEmpty()) {
                faults.add(
                        phrasing.file(),
                        phrasing.line(),
                        "'" + phrasing.text() + "' has no word in it",
                        "write what people ask, or take it out");
            }
            Phrasing first = seen.putIfAbsent(folded, phrasing);
            if (first != null) {
                faults.add(
                        phrasing.file(),
                        phrasing.line(),
                        "'" + phrasing.text() + "' stands also in " + first.file() + ":" + first.line(),
                        "keep it where it fits best");
            }
        }
    }

    /** One file that is gone leaves hundreds of lines that lead nowhere: it is named once for each file of them. */
    void leadNowhere(List<Phrasing> phrasings) {
        Set<Target> lacking = phrasings.stream()
                .map(Phrasing::target)
                .distinct()
                .filter(this::isLacking)
                .collect(Collectors.toSet());
        Map<String, Map<String, List<Phrasing>>> lost = phrasings.stream()
                .filter(phrasing -> lacking.contains(phrasing.target()))
                .collect(Collectors.groupingBy(
                        Phrasing::file, Collectors.groupingBy(phrasing -> missing(phrasing.target()))));
        lost.forEach((file, byMissing) -> byMissing.forEach((missing, lines) -> faults.cause(
                file,
                lines.get(0).line(),
                "there is no " + missing + ": " + lines.size()
                        + (lines.size() == 1 ? " line leads" : " lines from here on lead") + " nowhere",
                lines.size() == 1 ? "add it, or take the line out" : "add it, or take them out")));
    }

    private boolean isLacking(Target target) {
        if (target instanceof Target.OfKind section) {
            return topics.lacks(section.kind());
        }
        if (target instanceof Target.OfTopic item) {
            return topics.lacks(item.id());
        }
        return target instanceof Target.OfNote note
                && !notes.containsKey(note.id())
                && !faults.files().contains("notes/" + note.id() + ".md");
    }

    private String missing(Target target) {
        if (target instanceof Target.OfKind section) {
            return "section " + section.kind() + " in any role";
        }
        if (target instanceof Target.OfTopic topic) {
            TopicId section = topic.id().section();
            return topics.sections().containsKey(section) ? "item " + topic.id() : "section " + section;
        }
        return target.toString();
    }
}
