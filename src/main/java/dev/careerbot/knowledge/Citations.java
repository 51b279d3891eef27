package dev.careerbot.knowledge;

import dev.careerbot.guide.Doubt;
import dev.careerbot.guide.Paragraph;
import dev.careerbot.guide.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sources and doubts that other files name. */
final class Citations {
    private static final String UNDATED = "undated";

    private final Map<String, Source> sources;
    private final Map<String, Doubt> doubts;
    private final UnknownIds unknownSources = new UnknownIds("source", "sources.json");
    private final UnknownIds unknownDoubts = new UnknownIds("doubt", "doubts.json");

    Citations(Map<String, Source> sources, Map<String, Doubt> doubts) {
        this.sources = sources;
        this.doubts = doubts;
    }

    Map<String, Source> sources() {
        return sources;
    }

    Map<String, Doubt> doubts() {
        return doubts;
    }

    List<Source> sources(List<String> ids, Sheet sheet, int line) {
        return known(ids, sources, unknownSources, sheet, line);
    }

    List<Doubt> doubts(List<String> ids, Sheet sheet, int line) {
        return known(ids, doubts, unknownDoubts, sheet, line).stream().sorted().toList();
    }

    /** A date and the doubt that there is none would stand under one another. */
    static void checkDate(boolean dated, List<Doubt> doubts, Sheet sheet, int line, Faults faults) {
        if (dated && doubts.stream().anyMatch(doubt -> doubt.id().equals(UNDATED))) {
            faults.add(sheet, line, "this has a date, and the doubt '" + UNDATED + "'", "take the doubt out");
        }
    }

    static boolean areDated(List<Source> sources) {
        return !sources.isEmpty() && sources.stream().allMatch(source -> source.published() != null);
    }

    /** What was asked for and is not there; known only when all files are read. */
    void nameUnknown(Faults faults) {
        unknownSources.name(sources.keySet(), faults);
        unknownDoubts.name(doubts.keySet(), faults);
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
                        .map(ids -> sources(ids, sheet, block.line()))
                        .orElse(ownSources),
                attributes
                        .list("doubts")
                        .map(ids -> doubts(ids, sheet, block.line()))
                        .orElse(ownDoubts));
    }

    private static <T> List<T> known(List<String> ids, Map<String, T> all, UnknownIds unknown, Sheet sheet, int line) {
        List<T> found = new ArrayList<>();
        for (String id : ids) {
            T one = all.get(id);
            if (one == null) {
                unknown.add(id, sheet, line);
            } else {
                found.add(one);
            }
        }
        return found;
    }
}
