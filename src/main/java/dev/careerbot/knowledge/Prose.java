package dev.careerbot.knowledge;

import dev.careerbot.knowledge.Markdown.Block;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** What is said below the front matter, as plain text. What cannot be said so is a fault: it would be lost, or garbled. */
final class Prose {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private final Sheet sheet;
    private final int offset;
    private final Faults faults;
    private final List<Block> blocks = new ArrayList<>();

    /** @param offset how many lines stand before it */
    Prose(Sheet sheet, int offset, Faults faults) {
        this.sheet = sheet;
        this.offset = offset;
        this.faults = faults;
    }

    List<Block> blocks() {
        List<String> lines = sheet.lines();
        read(PARSER.parse(String.join("\n", lines.subList(offset, lines.size()))), false);
        return blocks;
    }

    private void read(Node parent, boolean listed) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            int line = offset + lineOf(node) + 1;
            if (node instanceof Heading || node instanceof Paragraph) {
                Attributes attributes = Attributes.of(plainText(node, line));
                blocks.add(new Block(line, node instanceof Heading, listed, attributes));
                checkText(attributes.text(), line);
            } else if (node instanceof HtmlBlock
                    || node instanceof FencedCodeBlock
                    || node instanceof IndentedCodeBlock) {
                faults.add(sheet, line, "HTML and blocks of code are not shown", "write it as a paragraph");
            } else if (node instanceof org.commonmark.node.Block) {
                read(node, true);
            }
        }
    }

    private static int lineOf(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getLineIndex();
    }

    /** What stays of such signs would be shown as it stands. */
    private void checkText(String text, int line) {
        if (text.contains("{") || text.contains("}")) {
            faults.add(
                    sheet, line, "a brace stands in the text", "write {key=value} once, at the end of the paragraph");
        }
        if (text.startsWith("|")) {
            faults.add(sheet, line, "a table would be shown as it stands", "write a paragraph or an item for each row");
        }
    }

    private String plainText(Node node, int line) {
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
                faults.add(sheet, line, part.getLiteral() + " would be shown as it stands", "take it out");
            }

            @Override
            public void visit(Link part) {
                int start = text.length();
                visitChildren(part);
                String address = part.getDestination();
                String shown = text.substring(start);
                if (!address.equals(shown) && !address.equals("mailto:" + shown)) {
                    faults.add(sheet, line, "the address " + address + " is not shown", "write it out in the text");
                }
            }

            @Override
            public void visit(Image part) {
                faults.add(sheet, line, "pictures are not shown", "say in words what is in it");
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
}
