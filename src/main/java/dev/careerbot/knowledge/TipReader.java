package dev.careerbot.knowledge;

import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Tip;
import dev.careerbot.guide.TopicId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code tips.txt}: {@code topic | sentence}. */
final class TipReader {
    private final Topics topics;
    private final Faults faults;

    TipReader(Topics topics, Faults faults) {
        this.topics = topics;
        this.faults = faults;
    }

    List<Tip> read(Sheet sheet) {
        List<Tip> tips = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Rows.Row row : Rows.of(sheet)) {
            List<String> cells = Rows.Cells.of(row).cells();
            if (cells.size() != 2 || cells.get(1).isEmpty()) {
                faults.add(sheet, row.line(), "this is no tip", "write 'role/section | one sentence'");
                continue;
            }
            Integer first = lines.putIfAbsent(Folding.fold(cells.get(1)), row.line());
            if (first != null) {
                faults.add(sheet, row.line(), "the tip stands in line " + first + " already", "take one out");
            }
            try {
                TopicId topic = TopicId.of(cells.get(0));
                if (topics.lacks(topic)) {
                    faults.add(
                            sheet, row.line(), "there is no topic '" + topic + "'", "name one that stands in roles/");
                }
                tips.add(new Tip(topic, cells.get(1)));
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
