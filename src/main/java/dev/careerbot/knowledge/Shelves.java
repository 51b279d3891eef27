package dev.careerbot.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which files of a knowledge folder are read. What lies beside them would be knowledge that nobody ever sees. */
final class Shelves {
    private static final List<String> TOP = List.of("sources.json", "doubts.json", "tips.txt");
    private static final List<String> FOLDERS = List.of("roles", "notes", "phrasings", "places", "words");
    private static final List<String> WORDS =
            List.of("synonyms.txt", "other-jobs.txt", "true-words.txt", "openings.txt", "closings.txt");
    private static final List<String> PLACES = List.of(
            "countries.txt",
            "cities.txt",
            "people.txt",
            "wide.txt",
            "currencies.txt",
            "ambiguous.txt",
            "doubtful.txt",
            "not-codes.txt",
            "zones.txt",
            "zone-short-names.txt");
    /** What the bot can do is written in the program; a coach adds ways to ask for it. */
    private static final List<String> ASKS = List.of(
            "covered-places.txt",
            "doubts.txt",
            "export.txt",
            "forget.txt",
            "highest-paid.txt",
            "lowest-paid.txt",
            "menu.txt",
            "more.txt",
            "not-what-i-asked.txt",
            "other-role.txt",
            "per-month.txt",
            "privacy.txt",
            "reset.txt",
            "roles.txt",
            "settings.txt",
            "sources.txt",
            "subscribe.txt",
            "tip.txt",
            "unsubscribe.txt",
            "why.txt");

    private static final Pattern READ = Pattern.compile(String.join(
            "|",
            anyOf("", TOP),
            anyOf("words/", WORDS),
            anyOf("places/", PLACES),
            anyOf("phrasings/asks/", ASKS),
            "roles/[^/]+/([^/]+\\.md|salary\\.json)",
            "notes/[^/]+\\.md",
            "phrasings/(sections|notes)/[^/]+\\.txt",
            "phrasings/items/[^/]+/[^/]+\\.txt"));
    private static final Pattern LEFT_BEHIND =
            Pattern.compile("#.*|~\\$.*|.*~|.*\\.(swp|bak|orig)|thumbs\\.db|desktop\\.ini|readme.*");
    private static final List<String> ENDINGS = List.of(".md", ".txt", ".json");

    private Shelves() {}

    private static String anyOf(String folder, List<String> files) {
        return folder + "(" + String.join("|", files).replace(".", "\\.") + ")";
    }

    static boolean isRead(String name) {
        return !isPassedOver(name) && READ.matcher(name).matches();
    }

    /** Hidden files, what editors and systems leave behind, and what people write to each other. */
    static boolean isPassedOver(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.contains("/.")
                || LEFT_BEHIND.matcher(file).matches();
    }

    /** What is named when a file is not read: of a folder that nobody looks into, the folder. */
    static String unread(String name) {
        int slash = name.indexOf('/');
        return slash < 0 || FOLDERS.contains(name.substring(0, slash)) ? name : name.substring(0, slash + 1);
    }

    /** What a coach may have meant with a file that is not read. */
    static String instead(String name) {
        return nearest(name)
                .map(read -> unread(name).equals(name) ? read : read.substring(0, read.indexOf('/') + 1))
                .map(read -> "name it " + read)
                .orElseGet(() -> whatIsReadThere(name));
    }

    private static Optional<String> nearest(String name) {
        int slash = name.lastIndexOf('/');
        int dot = name.lastIndexOf('.');
        String folder = name.substring(0, slash + 1).toLowerCase(Locale.ROOT);
        String stem =
                name.substring(slash + 1, dot > slash ? dot : name.length()).toLowerCase(Locale.ROOT);
        String ending = dot > slash ? name.substring(dot).toLowerCase(Locale.ROOT) : "";
        List<String> tries = new ArrayList<>();
        for (String in : List.of(folder, folder.replaceFirst("^([^/]*[^s/])/", "$1s/"))) {
            tries.add(in + stem + ending);
            if (!ending.equals(".json")) {
                ENDINGS.forEach(other -> tries.add(in + stem + other));
                ENDINGS.forEach(other -> tries.add(in + stem + "s" + other));
            }
        }
        return tries.stream().filter(Shelves::isRead).findFirst();
    }

    private static String whatIsReadThere(String name) {
        List<String> path = List.of(name.split("/"));
        return switch (path.get(0)) {
            case "roles" ->
                path.size() == 3 && name.endsWith(".json")
                        ? "name it roles/" + path.get(1) + "/salary.json"
                        : "read are roles/<role>/role.md, roles/<role>/salary.json and roles/<role>/<section>.md";
            case "notes" -> "read are notes/<note>.md";
            case "words" -> "read are " + in("words/", WORDS);
            case "places" -> "read are " + in("places/", PLACES);
            case "phrasings" ->
                name.startsWith("phrasings/asks/")
                        ? "use one of " + String.join(", ", ASKS)
                        : "read are phrasings/sections/<section>.txt, phrasings/items/<role>/<section>.txt,"
                                + " phrasings/notes/<note>.txt and phrasings/asks/";
            default ->
                "read are " + String.join(", ", TOP) + " and the folders " + String.join(", ", FOLDERS)
                        + ": move it there, or out of the knowledge folder";
        };
    }

    private static String in(String folder, List<String> files) {
        return folder + String.join(", " + folder, files);
    }
}
