package dev.careerbot.knowledge;

import dev.careerbot.guide.Item;
import dev.careerbot.guide.Paragraph;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code roles/<role>/<kind>.md}: paragraphs, then a heading for each item. */
final class SectionReader {
    private static final List<String> KEYS = List.of("title", "source", "doubts", "related", "ordered");
    private static final int LONGEST_TITLE = 40;

    private final Citations citations;
    private final Faults faults;
    private final Map<TopicId, Integer> titles = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    private record Relation(TopicId from, TopicId to, Sheet sheet, int line) {}

    SectionReader(Citations citations, Faults faults) {
        this.citations = citations;
        this.faults = faults;
    }

    Optional<Section> read(Sheet sheet) {
        String role = sheet.folders().get(1);
        if (!TopicId.isPart(role) || !TopicId.isPart(sheet.stem())) {
            faults.add(sheet, 1, "the file's name is no id", "use small letters, digits and single hyphens");
            return Optional.empty();
        }
        return Markdown.read(sheet, faults).flatMap(markdown -> {
            markdown.allowOnly(KEYS);
            return new OneSection(markdown, TopicId.section(role, sheet.stem())).section();
        });
    }

    /** On which line each title stands that was read so far. */
    Map<TopicId, Integer> titles() {
        return titles;
    }

    /** Once all are read: each may name those that come after it. */
    void checkRelated(Topics topics) {
        relations.stream()
                .filter(relation -> topics.lacks(relation.to()) || relation.to().equals(relation.from()))
                .forEach(relation -> faults.add(
                        relation.sheet(),
                        relation.line(),
                        "'" + relation.to().kind() + "' is no other section of the role",
                        "name one of " + topics.kindsOf(relation.from().role())));
    }

    private final class OneSection {
        private final Markdown markdown;
        private final Sheet sheet;
        private final TopicId id;
        private final Citations.Cited cited;

        OneSection(Markdown markdown, TopicId id) {
            this.markdown = markdown;
            this.sheet = markdown.sheet();
            this.id = id;
            markdown.need("source", "career-guide");
            this.cited = citations.cited(markdown);
        }

        Optional<Section> section() {
            String title = title();
            List<Markdown.Block> blocks = markdown.blocks();
            int firstItem = nextHeading(blocks, 0);
            List<Paragraph> paragraphs = paragraphs(blocks.subList(0, firstItem), cited);
            List<Item> items = new ArrayList<>();
            for (int i = firstItem; i < blocks.size(); i = nextHeading(blocks, i + 1)) {
                item(blocks.subList(i, nextHeading(blocks, i + 1)), items).ifPresent(items::add);
            }
            if (paragraphs.isEmpty()) {
                faults.add(
                        sheet,
                        1,
                        "the section says nothing before its first heading",
                        "write a sentence that answers at once");
                return Optional.empty();
            }
            return Optional.of(new Section(
                    id,
                    title,
                    markdown.text("ordered").equals("yes"),
                    cited.sources(),
                    cited.doubts(),
                    paragraphs,
                    items,
                    related()));
        }

        private String title() {
            String title = markdown.need("title", "Challenges");
            titles.put(id, markdown.lineOf("title"));
            if (title.length() > LONGEST_TITLE) {
                faults.add(
                        sheet,
                        markdown.lineOf("title"),
                        "the title has " + title.length() + " characters",
                        "use at most " + LONGEST_TITLE + ", it is a button's caption");
            }
            return title;
        }

        private List<TopicId> related() {
            List<TopicId> related = new ArrayList<>();
            for (Entry.Part kind : markdown.parts("related")) {
                if (TopicId.isPart(kind.text())) {
                    TopicId other = TopicId.section(id.role(), kind.text());
                    related.add(other);
                    relations.add(new Relation(id, other, sheet, kind.line()));
                } else {
                    faults.add(sheet, kind.line(), "'" + kind.text() + "' is no section", "name the file without .md");
                }
            }
            return related;
        }

        private Optional<Item> item(List<Markdown.Block> blocks, List<Item> before) {
            Markdown.Block heading = blocks.get(0);
            Attributes attributes = heading.attributes();
            String slug = attributes.slug().orElse("");
            if (!TopicId.isPart(slug)) {
                faults.add(
                        sheet,
                        heading.line(),
                        "the heading '" + attributes.text() + "' has no id",
                        "end it with {#an-id} in small letters, digits and hyphens");
                return Optional.empty();
            }
            if (before.stream().anyMatch(item -> slug.equals(item.id().slug()))) {
                faults.add(
                        sheet,
                        heading.line(),
                        "the id '#" + slug + "' stands twice in the file",
                        "give this heading another");
                return Optional.empty();
            }
            List<Paragraph> paragraphs =
                    paragraphs(blocks.subList(1, blocks.size()), citations.cited(heading, cited, sheet));
            if (paragraphs.isEmpty()) {
                faults.add(
                        sheet,
                        heading.line(),
                        "nothing is said under '" + attributes.text() + "'",
                        "write a sentence below it");
                return Optional.empty();
            }
            titles.put(id.item(slug), heading.line());
            return Optional.of(new Item(id.item(slug), attributes.text(), before.size() + 1, paragraphs));
        }

        private List<Paragraph> paragraphs(List<Markdown.Block> blocks, Citations.Cited above) {
            return blocks.stream()
                    .map(block -> {
                        Citations.Cited own = citations.cited(block, above, sheet);
                        return new Paragraph(block.attributes().text(), own.sources(), own.doubts());
                    })
                    .toList();
        }
    }

    private static int nextHeading(List<Markdown.Block> blocks, int from) {
        int i = from;
        while (i < blocks.size() && !blocks.get(i).heading()) {
            i++;
        }
        return i;
    }
}
