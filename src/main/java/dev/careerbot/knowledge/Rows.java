package dev.careerbot.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a plain file that say something: no blanks, no remarks. */
final class Rows {
    record Row(int line, String text) {
        List<String> cells() {
            return Stream.of(text.split("\\|", -1)).map(String::strip).toList();
        }
    }

    private Rows() {}

    static List<Row> of(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : sheet.lines()) {
            number++;
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                rows.add(new Row(number, text));
            }
        }
        return rows;
    }

    /**
     * Those that have as many parts as they should.
     *
     * @param form how a line is to be written, with {@code |} between its parts
     */
    static List<Row> of(Sheet sheet, String form, Faults faults) {
        int parts = form.split("\\|").length;
        List<Row> rows = new ArrayList<>();
        for (Row row : of(sheet)) {
            int found = row.cells().size();
            if (found == parts) {
                rows.add(row);
            } else {
                faults.add(
                        sheet,
                        row.line(),
                        "the line has " + found + (found == 1 ? " part" : " parts"),
                        "write it as '" + form + "'");
            }
        }
        return rows;
    }
}
