package dev.careerbot.knowledge;

import dev.careerbot.guide.Doubt;
import dev.careerbot.guide.Source;
import dev.careerbot.knowledge.JsonKeys.Holds;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code sources.json} and {@code doubts.json}. */
final class CitationsReader {
    private static final JsonKeys SOURCE = new JsonKeys(Map.of(
            "title", Holds.TEXT,
            "kind", Holds.TEXT,
            "published", Holds.TEXT,
            "sampleSize", Holds.NUMBER,
            "sampleUnit", Holds.TEXT));
    private static final JsonKeys DOUBT = new JsonKeys(
            Map.of("id", Holds.TEXT, "line", Holds.TEXT, "explanation", Holds.TEXT, "figuresOnly", Holds.YES_OR_NO));

    private final Faults faults;

    CitationsReader(Faults faults) {
        this.faults = faults;
    }

    Citations read(Folder folder) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Map<String, Doubt> doubts = new LinkedHashMap<>();
        folder.sheet("sources.json", faults).ifPresent(sheet -> readSources(sheet, sources));
        folder.sheet("doubts.json", faults).ifPresent(sheet -> readDoubts(sheet, doubts));
        return new Citations(sources, doubts, faults);
    }

    private void readSources(Sheet sheet, Map<String, Source> sources) {
        for (JsonRows.Row row : JsonRows.read(sheet, faults)) {
            SOURCE.check(row, sheet, faults);
            if (row.field().isEmpty() || sources.containsKey(row.field())) {
                faults.add(
                        sheet,
                        row.line(),
                        row.field().isEmpty() ? "the source has no id" : "'" + row.field() + "' stands twice",
                        "write it as \"an-id\": { … }, with an id of its own");
            }
            String title = need(sheet, row, "title");
            Integer size = row.number("sampleSize").map(Long::intValue).orElse(null);
            sources.put(
                    row.field(),
                    new Source(
                            row.field(),
                            title,
                            row.text("kind").orElse("source"),
                            row.text("published").orElse(null),
                            size,
                            row.text("sampleUnit").orElse(null)));
        }
    }

    private void readDoubts(Sheet sheet, Map<String, Doubt> doubts) {
        for (JsonRows.Row row : JsonRows.read(sheet, faults)) {
            DOUBT.check(row, sheet, faults);
            String id = need(sheet, row, "id");
            if (!row.lacks("id") && doubts.containsKey(id)) {
                faults.add(sheet, row.lineOf("id"), "'" + id + "' stands twice", "give this doubt another id");
            }
            String line = need(sheet, row, "line");
            if (line.length() > Doubt.LONGEST_LINE) {
                faults.add(
                        sheet,
                        row.line(),
                        "the line of '" + id + "' has " + line.length() + " characters",
                        "say it in at most " + Doubt.LONGEST_LINE);
            }
            boolean figuresOnly = row.yes("figuresOnly");
            doubts.put(
                    id,
                    new Doubt(id, doubts.size(), line, row.text("explanation").orElse(line), figuresOnly));
        }
    }

    private String need(Sheet sheet, JsonRows.Row row, String key) {
        return row.text(key).orElseGet(() -> {
            if (row.lacks(key)) {
                faults.add(sheet, row.line(), "\"" + key + "\" is missing or empty", "write it as text");
            }
            return "?";
        });
    }
}
