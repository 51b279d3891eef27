package dev.careerbot.knowledge;

import dev.careerbot.guide.Doubt;
import dev.careerbot.guide.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code sources.json} and {@code doubts.json}. */
final class CitationsReader {
    private final Faults faults;

    CitationsReader(Faults faults) {
        this.faults = faults;
    }

    Citations read(Folder folder) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Map<String, Doubt> doubts = new LinkedHashMap<>();
        folder.sheet("sources.json", faults).ifPresent(sheet -> readSources(sheet, sources));
        folder.sheet("doubts.json", faults).ifPresent(sheet -> readDoubts(sheet, doubts));
        return new Citations(sources, doubts);
    }

    private void readSources(Sheet sheet, Map<String, Source> sources) {
        for (JsonRows.Row row : JsonRows.read(sheet, faults)) {
            String title = need(sheet, row, "title");
            Integer size = row.number("sampleSize").map(Math::toIntExact).orElse(null);
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
        List<JsonRows.Row> rows = JsonRows.read(sheet, faults);
        for (JsonRows.Row row : rows) {
            String id = need(sheet, row, "id");
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
            faults.add(sheet, row.line(), "\"" + key + "\" is missing or empty", "write it as text");
            return "?";
        });
    }
}
