package dev.careerbot.knowledge;

import dev.careerbot.guide.Doubt;
import dev.careerbot.guide.Paragraph;
import dev.careerbot.guide.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sources and doubts that other files name. */
record Citations(Map<String, Source> sources, Map<String, Doubt> doubts) {
    List<Source> sources(List<String> ids, Sheet sheet, int line, Faults faults) {
        return known(ids, sources, "source", "sources.json", sheet, line, faults);
    }

    List<Doubt> doubts(List<String> ids, Sheet sheet, int line, Faults faults) {
        return known(ids, doubts, "doubt", "doubts.json", sheet, line, faults).stream()
                .sorted()
                .toList();
    }

    Paragraph paragraph(
            Markdown.Block block, List<Source> ownSources, List<Doubt> ownDoubts, Sheet sheet, Faults faults) {
        Attributes attributes = block.attributes();
        attributes.values().keySet().stream()
                .filter(key -> !key.equals("source") && !key.equals("doubts"))
                .forEach(key -> faults.add(
                        sheet, block.line(), "'" + key + "' in the braces is not read", "use source= or doubts="));
        return new Paragraph(
                attributes.text(),
                attributes
                        .list("source")
                        .map(ids -> sources(ids, sheet, block.line(), faults))
                        .orElse(ownSources),
                attributes
                        .list("doubts")
                        .map(ids -> doubts(ids, sheet, block.line(), faults))
                        .orElse(ownDoubts));
    }

    private static <T> List<T> known(
            List<String> ids, Map<String, T> all, String what, String file, Sheet sheet, int line, Faults faults) {
        List<T> found = new ArrayList<>();
        for (String id : ids) {
            T one = all.get(id);
            if (one == null && !all.isEmpty()) {
                faults.add(
                        sheet,
                        line,
                        "the " + what + " '" + id + "' is not known",
                        "add it to " + file + " or use one of "
                                + String.join(
                                        ", ", all.keySet().stream().sorted().toList()));
            } else if (one != null) {
                found.add(one);
            }
        }
        return found;
    }
}
