package dev.careerbot.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a plain file that say something: no blanks, no remarks. */
final class Rows {
    record Row(int line, String text) {}

    /** A line whose parts stand between {@code |}. */
    record Cells(int line, List<String> cells) {
        static Cells of(Row row) {
            return new Cells(
                    row.line(),
                    Stream.of(row.text().split("\\|", -1)).map(String::strip).toList());
        }

        String get(int cell) {
            return cells.get(cell);
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
    static List<Cells> of(Sheet sheet, String form, Faults faults) {
        int parts = form.split("\\|").length;
        List<Cells> rows = new ArrayList<>();
        for (Row line : of(sheet)) {
            Cells row = Cells.of(line);
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
