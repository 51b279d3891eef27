package dev.careerbot.knowledge;

import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.TopicId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code roles/<role>/role.md}. */
final class RoleReader {
    private static final List<String> KEYS = List.of("title", "short", "order", "names", "sections", "instead");

    private static final Pattern BRACKET = Pattern.compile("[()|]");

    private final Topics topics;
    private final Faults faults;
    private final Map<String, String> shorts = new HashMap<>();
    private final Map<String, String> orders = new HashMap<>();
    private final Map<String, String> namesOfAll = new HashMap<>();

    RoleReader(Topics topics, Faults faults) {
        this.topics = topics;
        this.faults = faults;
    }

    Optional<Role> read(Sheet sheet) {
        return Markdown.read(sheet, faults).flatMap(markdown -> read(sheet, markdown));
    }

    private Optional<Role> read(Sheet sheet, Markdown markdown) {
        String id = sheet.folders().get(1);
        markdown.allowOnly(KEYS);
        markdown.allowNoBraces();
        String title = markdown.need("title", "Data Analyst");
        String shortForm = shortForm(markdown, id);
        List<String> names = names(markdown, id);
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
                sentence(markdown, id),
                order(markdown, id),
                names,
                sections(markdown, id),
                instead(markdown, id)));
    }

    /** It stands for the role in links and behind buttons. */
    private String shortForm(Markdown markdown, String id) {
        String shortForm = markdown.need("short", "da");
        if (!shortForm.isEmpty() && !TopicId.isPart(shortForm)) {
            String instead = "use small letters, digits and single hyphens";
            faults.add(markdown.sheet(), markdown.lineOf("short"), "'short:' is '" + shortForm + "'", instead);
        }
        onlyHere(shorts, shortForm, id, markdown, "short");
        return shortForm;
    }

    private List<String> names(Markdown markdown, String id) {
        markdown.need("names", "data analyst, data analysts");
        List<String> names = new ArrayList<>();
        for (Entry.Part written : markdown.parts("names")) {
            List<String> meant = Alternatives.of(written.text());
            if (meant.stream().anyMatch(name -> BRACKET.matcher(name).find())) {
                faults.add(
                        markdown.sheet(),
                        written.line(),
                        "'" + written.text() + "' has a bracket or a | without its pair",
                        "write for example '(data|bi) analyst'");
            } else {
                meant.forEach(name -> onlyHere(namesOfAll, Folding.fold(name), id, markdown, "names"));
                names.addAll(meant);
            }
        }
        return names;
    }

    /** What two roles have would silently mean the one alone. */
    private void onlyHere(Map<String, String> all, String what, String role, Markdown markdown, String key) {
        String other = what.isEmpty() ? null : all.putIfAbsent(what, role);
        if (other != null && !other.equals(role)) {
            faults.add(
                    markdown.sheet(),
                    markdown.lineOf(key),
                    "'" + key + ":' has '" + what + "', and so has the role " + other,
                    "keep it in one of them");
        }
    }

    private String sentence(Markdown markdown, String role) {
        String sentence = markdown.blocks().stream()
                .map(block -> block.attributes().text())
                .collect(Collectors.joining("\n\n"));
        if (sentence.isEmpty() && topics.lacks(role, TopicId.OVERVIEW)) {
            faults.add(
                    markdown.sheet(),
                    1,
                    "the role has no overview.md, and nothing is said of it here",
                    "write a sentence below the front matter, it is told to who asks for the roles");
        }
        return sentence;
    }

    private List<String> sections(Markdown markdown, String role) {
        markdown.parts("sections").stream()
                .filter(kind -> topics.lacks(role, kind.text()))
                .forEach(kind -> faults.add(
                        markdown.sheet(),
                        kind.line(),
                        "'" + kind.text() + "' is no section of the role",
                        "name one of " + topics.kindsOf(role)));
        return markdown.list("sections");
    }

    private Map<String, String> instead(Markdown markdown, String role) {
        Map<String, String> instead = new LinkedHashMap<>();
        for (Entry.Part pair : markdown.parts("instead")) {
            String[] kinds = pair.text().split(" in ", -1);
            if (kinds.length != 2) {
                faults.add(
                        markdown.sheet(),
                        pair.line(),
                        "'" + pair.text() + "' does not say what is told where",
                        "write for example 'tools in how-to-become'");
                continue;
            }
            String where = kinds[1].strip();
            if (topics.lacks(role, where)) {
                faults.add(
                        markdown.sheet(),
                        pair.line(),
                        "'" + where + "' is no section of the role, nor an item of one",
                        "name one of " + topics.kindsOf(role) + ", or section/item");
            }
            instead.put(kinds[0].strip(), where);
        }
        return instead;
    }

    private int order(Markdown markdown, String role) {
        String order = markdown.text("order");
        onlyHere(orders, order, role, markdown, "order");
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
