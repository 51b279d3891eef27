package dev.careerbot.knowledge;

import dev.careerbot.guide.Tip;
import dev.careerbot.guide.TopicId;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code tips.txt}: {@code topic | sentence}. */
final class TipReader {
    private final Faults faults;

    TipReader(Faults faults) {
        this.faults = faults;
    }

    List<Tip> read(Sheet sheet) {
        List<Tip> tips = new ArrayList<>();
        for (Rows.Row row : Rows.of(sheet)) {
            List<String> cells = row.cells();
            if (cells.size() != 2 || cells.get(1).isEmpty()) {
                faults.add(sheet, row.line(), "this is no tip", "write 'role/section | one sentence'");
                continue;
            }
            try {
                tips.add(new Tip(TopicId.of(cells.get(0)), cells.get(1)));
            } catch (IllegalArgumentException wrong) {
                faults.add(
                        sheet,
                        row.line(),
                        "'" + cells.get(0) + "' is no topic",
                        "name one as ml-engineer/tools/python");
            }
        }
        return tips;
    }
}
