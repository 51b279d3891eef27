package dev.careerbot.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A Markdown file as front matter and a run of blocks, each with its line. */
final class Markdown {
    private static final String FENCE = "---";
    private static final Pattern KEY_OR_MORE = Pattern.compile("^(\\w+:| |#)");
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    record Block(int line, boolean heading, boolean listed, Attributes attributes) {}

    record Entry(int line, String value) {
        private Entry goingOn(String more) {
            return new Entry(line, (value + " " + withoutRemark(more)).strip());
        }
    }

    private final Sheet sheet;
    private final Map<String, Entry> front = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    private Markdown(Sheet sheet) {
        this.sheet = sheet;
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
        Markdown markdown = new Markdown(sheet);
        markdown.readFront(lines.subList(0, end), faults);
        Node document = PARSER.parse(String.join("\n", lines.subList(end + 1, lines.size())));
        markdown.readBlocks(document, end + 1, false);
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

    private void readFront(List<String> lines, Faults faults) {
        String last = "";
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (lines.get(i).startsWith(" ") && front.containsKey(last)) {
                front.computeIfPresent(last, (key, entry) -> entry.goingOn(line));
            } else {
                last = readEntry(line, i + 1, faults);
            }
        }
    }

    /** Gives the key, which an indented line goes on with. */
    private String readEntry(String line, int number, Faults faults) {
        int colon = line.indexOf(':');
        if (line.isEmpty() || line.startsWith("#")) {
            return "";
        }
        if (colon < 1) {
            faults.add(sheet, number, "'" + line + "' is not 'key: value'", "write the key, a colon and the value");
            return "";
        }
        String key = line.substring(0, colon).strip();
        front.put(key, new Entry(number, withoutRemark(line.substring(colon + 1))));
        return key;
    }

    private static String withoutRemark(String value) {
        return value.replaceFirst("(^|\\s)#.*$", "").strip();
    }

    private void readBlocks(Node parent, int offset, boolean listed) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading || node instanceof Paragraph) {
                int line = offset + node.getSourceSpans().get(0).getLineIndex() + 1;
                blocks.add(new Block(line, node instanceof Heading, listed, Attributes.of(plainText(node))));
            } else if (node instanceof org.commonmark.node.Block) {
                readBlocks(node, offset, true);
            }
        }
    }

    private static String plainText(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(HtmlInline part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak part) {
                text.append(' ');
            }

            @Override
            public void visit(HardLineBreak part) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    Sheet sheet() {
        return sheet;
    }

    List<Block> blocks() {
        return blocks;
    }

    Map<String, Entry> front() {
        return front;
    }

    Optional<Entry> entry(String key) {
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

    String need(String key, String example, Faults faults) {
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
    void allowOnly(List<String> keys, Faults faults) {
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
}
