package dev.careerbot.knowledge;

import dev.careerbot.guide.Doubt;
import dev.careerbot.guide.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources and doubts that other files name. */
final class Citations {
    /** As they are written, before any is looked up. */
    record Ids(List<String> all, int line) {
        private static Ids in(Markdown markdown, String key) {
            return new Ids(markdown.list(key), markdown.lineOf(key));
        }

        private static Optional<Ids> in(Markdown.Block block, String key) {
            return block.attributes().list(key).map(ids -> new Ids(ids, block.line()));
        }
    }

    record Cited(List<Source> sources, List<Doubt> doubts) {
        private boolean isDated() {
            return !sources.isEmpty() && sources.stream().allMatch(source -> source.published() != null);
        }
    }

    private final Map<String, Source> sources;
    private final Map<String, Doubt> doubts;
    private final Faults faults;
    private final UnknownIds unknownSources = new UnknownIds("source", "sources.json");
    private final UnknownIds unknownDoubts = new UnknownIds("doubt", "doubts.json");

    Citations(Map<String, Source> sources, Map<String, Doubt> doubts, Faults faults) {
        this.sources = sources;
        this.doubts = doubts;
        this.faults = faults;
    }

    Map<String, Source> sources() {
        return sources;
    }

    Map<String, Doubt> doubts() {
        return doubts;
    }

    /** As the front matter has it. */
    Cited cited(Markdown markdown) {
        return cited(Ids.in(markdown, "source"), Ids.in(markdown, "doubts"), false, markdown.sheet());
    }

    /** @param dated whether a date stands beside them; that of a source counts anyway */
    Cited cited(Ids sourceIds, Ids doubtIds, boolean dated, Sheet sheet) {
        Cited cited = new Cited(sources(sourceIds, sheet), doubts(doubtIds, sheet));
        checkDate(cited, dated, sheet, doubtIds.line(), "take the doubt out");
        return cited;
    }

    /** @param above what holds for a block that does not say its own */
    Cited cited(Markdown.Block block, Cited above, Sheet sheet) {
        allowCitingAlone(block, sheet);
        Optional<Ids> sourceIds = Ids.in(block, "source");
        Optional<Ids> doubtIds = Ids.in(block, "doubts");
        if (sourceIds.isEmpty() && doubtIds.isEmpty()) {
            return above;
        }
        Cited cited = new Cited(
                sourceIds.map(ids -> sources(ids, sheet)).orElse(above.sources()),
                doubtIds.map(ids -> doubts(ids, sheet)).orElse(above.doubts()));
        String instead = doubtIds.isPresent() ? "take the doubt out" : "write doubts= with those that hold here";
        checkDate(cited, false, sheet, block.line(), instead);
        return cited;
    }

    private void allowCitingAlone(Markdown.Block block, Sheet sheet) {
        block.attributes().values().keySet().stream()
                .filter(key -> !key.equals("source") && !key.equals("doubts"))
                .forEach(key -> faults.add(
                        sheet, block.line(), "'" + key + "' in the braces is not read", "use source= or doubts="));
    }

    /** A date and the doubt that there is none would stand under one another. */
    private void checkDate(Cited cited, boolean dated, Sheet sheet, int line, String instead) {
        if ((dated || cited.isDated())
                && cited.doubts().stream().anyMatch(doubt -> doubt.id().equals(Doubt.UNDATED))) {
            faults.add(sheet, line, "this has a date, and the doubt '" + Doubt.UNDATED + "'", instead);
        }
    }

    /** What was asked for and is not there; known only when all files are read. */
    void nameUnknown() {
        unknownSources.name(sources.keySet(), faults);
        unknownDoubts.name(doubts.keySet(), faults);
    }

    private List<Source> sources(Ids ids, Sheet sheet) {
        return known(ids, sources, unknownSources, sheet);
    }

    private List<Doubt> doubts(Ids ids, Sheet sheet) {
        return known(ids, doubts, unknownDoubts, sheet).stream().sorted().toList();
    }

    private static <T> List<T> known(Ids ids, Map<String, T> all, UnknownIds unknown, Sheet sheet) {
        List<T> found = new ArrayList<>();
        for (String id : ids.all()) {
            T one = all.get(id);
            if (one == null) {
                unknown.add(id, sheet, ids.line());
            } else {
                found.add(one);
            }
        }
        return found;
    }
}
