package dev.careerbot.knowledge;

import java.util.ArrayList;
import java.util.List;

/** The lines of a plain file that say something: no blanks, no remarks. */
final class Rows {
    record Row(int line, String text) {
        List<String> cells() {
            return java.util.stream.Stream.of(text.split("\\|", -1))
                    .map(String::strip)
                    .toList();
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
}
