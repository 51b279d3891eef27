package dev.careerbot.knowledge;

import dev.careerbot.guide.Phrasing;
import dev.careerbot.guide.Target;
import dev.careerbot.guide.TopicId;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code phrasings/}: the path of a file says where its lines lead. */
final class PhrasingReader {
    private final Faults faults;

    PhrasingReader(Faults faults) {
        this.faults = faults;
    }

    List<Phrasing> read(Sheet sheet) {
        return switch (sheet.folders().get(1)) {
            case "sections" -> plain(sheet, new Target.OfKind(sheet.stem()));
            case "notes" -> plain(sheet, new Target.OfNote(sheet.stem()));
            case "asks" -> plain(sheet, new Target.OfAsk(sheet.stem()));
            default -> items(sheet, sheet.folders().get(2));
        };
    }

    private List<Phrasing> plain(Sheet sheet, Target target) {
        List<Phrasing> phrasings = new ArrayList<>();
        Rows.of(sheet).forEach(row -> phrasings.add(new Phrasing(row.text(), target, sheet.name(), row.line())));
        return phrasings;
    }

    private List<Phrasing> items(Sheet sheet, String role) {
        List<Phrasing> phrasings = new ArrayList<>();
        Target target = null;
        for (Rows.Row row : Rows.of(sheet)) {
            String text = row.text();
            if (text.startsWith("[") != text.endsWith("]")) {
                faults.add(sheet, row.line(), "'" + text + "' has a bracket without its pair", "write it as [item-id]");
            } else if (text.startsWith("[")) {
                target = item(sheet, role, row);
            } else if (target != null) {
                phrasings.add(new Phrasing(text, target, sheet.name(), row.line()));
            } else {
                faults.add(sheet, row.line(), "'" + text + "' belongs to no item", "put a line [item-id] above it");
            }
        }
        return phrasings;
    }

    private Target item(Sheet sheet, String role, Rows.Row row) {
        String slug = row.text().substring(1, row.text().length() - 1).strip();
        try {
            return new Target.OfTopic(new TopicId(role, sheet.stem(), slug));
        } catch (IllegalArgumentException wrong) {
            faults.add(
                    sheet, row.line(), "'" + slug + "' is no item id", "use small letters, digits and single hyphens");
            return new Target.OfKind(sheet.stem());
        }
    }
}
