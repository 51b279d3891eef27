package dev.careerbot.knowledge;

import dev.careerbot.guide.Role;
import dev.careerbot.guide.TopicId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code roles/<role>/role.md}. */
final class RoleReader {
    private static final List<String> KEYS = List.of("title", "short", "order", "names", "sections", "instead");

    private final Faults faults;

    RoleReader(Faults faults) {
        this.faults = faults;
    }

    Optional<Role> read(Sheet sheet) {
        return Markdown.read(sheet, faults).flatMap(markdown -> read(sheet, markdown));
    }

    private Optional<Role> read(Sheet sheet, Markdown markdown) {
        String id = sheet.folders().get(1);
        markdown.allowOnly(KEYS, faults);
        String title = markdown.need("title", "Data Analyst", faults);
        String shortForm = markdown.need("short", "da", faults);
        List<String> names = markdown.list("names").stream()
                .flatMap(name -> Alternatives.of(name).stream())
                .toList();
        markdown.need("names", "data analyst, data analysts", faults);
        if (!TopicId.isPart(id)) {
            faults.add(
                    sheet,
                    1,
                    "the folder's name '" + id + "' is no id",
                    "use small letters, digits and single hyphens");
            return Optional.empty();
        }
        return Optional.of(new Role(
                id,
                title,
                shortForm,
                sentence(markdown),
                order(markdown),
                names,
                markdown.list("sections"),
                instead(markdown)));
    }

    private static String sentence(Markdown markdown) {
        return markdown.blocks().stream()
                .map(block -> block.attributes().text())
                .collect(Collectors.joining("\n\n"));
    }

    private Map<String, String> instead(Markdown markdown) {
        Map<String, String> instead = new LinkedHashMap<>();
        for (String pair : markdown.list("instead")) {
            String[] kinds = pair.split(" in ", -1);
            if (kinds.length == 2) {
                instead.put(kinds[0].strip(), kinds[1].strip());
            } else {
                faults.add(
                        markdown.sheet(),
                        markdown.lineOf("instead"),
                        "'" + pair + "' does not say what is told where",
                        "write for example 'tools in how-to-become'");
            }
        }
        return instead;
    }

    private int order(Markdown markdown) {
        String order = markdown.text("order");
        if (!order.matches("\\d{1,4}")) {
            faults.add(
                    markdown.sheet(),
                    markdown.lineOf("order"),
                    "'order:' is not a number",
                    "write a number; the role with the lowest is meant when none is named");
            return Integer.MAX_VALUE;
        }
        return Integer.parseInt(order);
    }
}
