package dev.careerbot.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A Markdown file as front matter and a run of blocks, each with its line. */
final class Markdown {
    private static final String FENCE = "---";
    private static final Pattern KEY_OR_MORE = Pattern.compile("^(\\w+:| |#)");

    record Block(int line, boolean heading, boolean listed, Attributes attributes) {}

    private final Sheet sheet;
    private final Faults faults;
    private final Map<String, Entry> front = new LinkedHashMap<>();
    private final List<Block> blocks;

    private Markdown(Sheet sheet, Faults faults, List<Block> blocks) {
        this.sheet = sheet;
        this.faults = faults;
        this.blocks = blocks;
    }

    /** Nothing where front matter and text cannot be told apart: whatever else was named would follow from that. */
    static Optional<Markdown> read(Sheet sheet, Faults faults) {
        List<String> lines = sheet.lines();
        if (lines.isEmpty() || !lines.get(0).strip().equals(FENCE)) {
            faults.cause(
                    sheet.name(),
                    1,
                    "the file has no front matter",
                    "begin it with a line --- , 'key: value' lines and a line ---");
            return Optional.empty();
        }
        int end = fence(lines);
        if (end == lines.size()) {
            faults.cause(
                    sheet.name(),
                    keysEnd(lines),
                    "the front matter does not end",
                    "add a line --- after the last 'key: value'");
            return Optional.empty();
        }
        Markdown markdown = new Markdown(sheet, faults, new Prose(sheet, end + 1, faults).blocks());
        markdown.readFront(lines.subList(0, end));
        return Optional.of(markdown);
    }

    /** How many lines there are before the second fence. */
    private static int fence(List<String> lines) {
        int end = 1;
        while (end < lines.size() && !lines.get(end).strip().equals(FENCE)) {
            end++;
        }
        return end;
    }

    /** The line that looks like the last of the front matter where nothing says so. */
    private static int keysEnd(List<String> lines) {
        int end = 1;
        while (end < lines.size() && KEY_OR_MORE.matcher(lines.get(end)).find()) {
            end++;
        }
        return end;
    }

    private void readFront(List<String> lines) {
        String last = "";
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (lines.get(i).startsWith(" ") && front.containsKey(last)) {
                front.computeIfPresent(last, (key, entry) -> entry.goingOn(line));
            } else {
                last = readEntry(line, i + 1);
            }
        }
    }

    /** Gives the key, which an indented line goes on with. */
    private String readEntry(String line, int number) {
        int colon = line.indexOf(':');
        if (line.isEmpty() || line.startsWith("#")) {
            return "";
        }
        if (colon < 1) {
            faults.add(sheet, number, "'" + line + "' is not 'key: value'", "write the key, a colon and the value");
            return "";
        }
        String key = line.substring(0, colon).strip();
        front.put(key, Entry.of(number, line.substring(colon + 1)));
        return key;
    }

    Sheet sheet() {
        return sheet;
    }

    List<Block> blocks() {
        return blocks;
    }

    private Optional<Entry> entry(String key) {
        return Optional.ofNullable(front.get(key))
                .filter(entry -> !entry.value().isEmpty());
    }

    int lineOf(String key) {
        Entry entry = front.get(key);
        return entry == null ? 1 : entry.line();
    }

    String text(String key) {
        return entry(key).map(Entry::value).orElse("");
    }

    List<String> list(String key) {
        return Attributes.split(text(key));
    }

    /** The same, where one of them may be at fault. */
    List<Entry.Part> parts(String key) {
        return entry(key).map(Entry::parts).orElse(List.of());
    }

    String need(String key, String example) {
        if (entry(key).isEmpty()) {
            faults.add(
                    sheet,
                    lineOf(key),
                    "'" + key + ":' is missing",
                    "write for example '" + key + ": " + example + "'");
        }
        return text(key);
    }

    /** A key that is not read is most often a misspelt one. */
    void allowOnly(List<String> keys) {
        front.forEach((key, entry) -> {
            if (!keys.contains(key)) {
                faults.add(
                        sheet,
                        entry.line(),
                        "'" + key + ":' is not read here",
                        "use one of " + String.join(", ", keys));
            }
        });
    }

    /** Where all that is said has the sources and doubts of the front matter. */
    void allowNoBraces() {
        blocks.stream()
                .filter(block -> block.attributes().slug().isPresent()
                        || !block.attributes().values().isEmpty())
                .forEach(block -> faults.add(
                        sheet,
                        block.line(),
                        "braces are not read here",
                        "write it into the front matter, or take it out"));
    }
}
