package dev.careerbot.answer;

import dev.careerbot.citing.Lines;
import dev.careerbot.conversation.Intent;
import dev.careerbot.guide.Doubt;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Paragraph;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.Source;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.About;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Tap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out sections and items, short or whole. */
final class Pages {
    private final Guide guide;

    Pages(Guide guide) {
        this.guide = guide;
    }

    Page section(Section section, Intent.Depth depth) {
        return switch (depth) {
            case SHORT, AMONG, OTHERS, ONWARD -> shortSection(section);
            case BRIEF -> briefSection(section);
            case WHOLE -> wholeSection(section);
            case DOUBTS -> doubts(section, section.title(), section.everything());
            case SOURCES -> sources(section, section.everything());
        };
    }

    Page item(Section section, Item item, Intent.Depth depth) {
        return switch (depth) {
            case DOUBTS -> doubts(section, item.title(), item.paragraphs());
            case SOURCES -> sources(section, item.paragraphs());
            case OTHERS -> rest(section, besides(section, item));
            case ONWARD ->
                rest(
                        section,
                        section.items()
                                .subList(item.number() - 1, section.items().size()));
            case BRIEF -> brief(title(item.title(), item.id()), item.essence(), List.of(), section);
            default -> item(section, item, depth == Intent.Depth.AMONG);
        };
    }

    private Page shortSection(Section section) {
        boolean lists = !section.items().isEmpty();
        List<Paragraph> said = section.paragraphs();
        List<Paragraph> essences = section.items().stream().map(Item::essence).toList();
        String list = section.items().stream().map(item -> line(section, item)).collect(Collectors.joining("\n"));
        List<Part> parts = new ArrayList<>();
        parts.add(title(section.title(), section.id()));
        said.forEach(paragraph -> parts.add(Part.plain(paragraph.text(), about(section))));
        if (lists) {
            parts.add(Part.plain(list, about(section)));
        }
        List<Paragraph> shown = Stream.concat(said.stream(), essences.stream()).toList();
        boolean more = lists && !section.everything().equals(shown);
        return finished(parts, shown, section.doubts(), more ? Optional.of(whole(section)) : Optional.empty());
    }

    private Page briefSection(Section section) {
        List<String> titles = section.items().stream()
                .map(item -> Lines.bullet(section, item.number()) + item.title())
                .toList();
        return brief(title(section.title(), section.id()), section.lead(), titles, section);
    }

    private static Page brief(Part title, Paragraph first, List<String> titles, Section section) {
        List<Part> parts = new ArrayList<>();
        parts.add(title);
        parts.add(Part.plain(first.firstSentence(), about(section)));
        if (!titles.isEmpty()) {
            parts.add(Part.plain(String.join("\n", titles), about(section)));
        }
        return finished(parts, List.of(first), section.doubts(), Optional.of(allOf(section)));
    }

    private Page wholeSection(Section section) {
        List<Part> parts = new ArrayList<>();
        parts.add(title(section.title(), section.id()));
        section.paragraphs().forEach(paragraph -> parts.add(Part.plain(paragraph.text(), about(section))));
        for (Item item : section.items()) {
            parts.add(Part.plain(
                    Lines.bullet(section, item.number()) + item.title() + "\n" + Lines.joined(item.paragraphs()),
                    about(section)));
        }
        return finished(parts, section.everything(), section.doubts(), Optional.empty());
    }

    private Page item(Section section, Item item, boolean amongOthers) {
        List<Part> parts = new ArrayList<>();
        parts.add(title(item.title(), item.id()));
        About about = new About.Topic(item.id().toString());
        item.paragraphs().forEach(paragraph -> parts.add(Part.plain(paragraph.text(), about)));
        parts.add(Part.plain(
                amongOthers ? theRest(section, besides(section, item)) : whereItBelongs(section, item),
                about(section)));
        return finished(parts, item.paragraphs(), List.of(), Optional.of(allOf(section)));
    }

    private Page rest(Section section, List<Item> items) {
        List<Part> parts = new ArrayList<>();
        parts.add(title(section.title(), section.id()));
        parts.add(Part.plain(theRest(section, items), about(section)));
        List<Paragraph> shown = items.stream().map(Item::essence).toList();
        return finished(parts, shown, section.doubts(), Optional.of(allOf(section)));
    }

    private static String whereItBelongs(Section section, Item item) {
        return "This is " + item.number() + " of " + section.items().size() + " in \"" + section.title() + "\": "
                + section.items().stream().map(Item::title).collect(Collectors.joining(", ")) + ".";
    }

    private static List<Item> besides(Section section, Item item) {
        return section.items().stream().filter(other -> !other.equals(item)).toList();
    }

    private static String theRest(Section section, List<Item> items) {
        return "The rest of \"" + section.title() + "\":\n"
                + items.stream().map(item -> line(section, item)).collect(Collectors.joining("\n"));
    }

    private static String line(Section section, Item item) {
        return Lines.bullet(section, item.number()) + item.title() + ": "
                + item.essence().firstSentence();
    }

    private static Page doubts(Section section, String title, List<Paragraph> paragraphs) {
        String shown = Lines.joined(paragraphs);
        // What is held against all of it comes before what is held against a part.
        List<Doubt> all = Stream.concat(
                        Lines.doubts(section.doubts(), shown).stream(),
                        Lines.doubts(Lines.doubtsOf(paragraphs).toList(), shown).stream())
                .distinct()
                .toList();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.title("What to hold against it: " + title));
        all.forEach(doubt -> parts.add(Part.plain("• " + doubt.explanation(), about(section))));
        if (all.isEmpty()) {
            parts.add(Part.plain("No doubt is noted for this part of the guide.", about(section)));
        }
        return new Page(parts, all, Optional.of(back(section)));
    }

    private Page sources(Section section, List<Paragraph> paragraphs) {
        List<Part> parts = new ArrayList<>();
        parts.add(title("Where it is from: " + section.title(), section.id()));
        Set<Source> described = new HashSet<>();
        paragraphs.forEach(paragraph -> parts.add(Part.plain(
                paragraph.text() + "\n— "
                        + paragraph.sources().stream()
                                .map(source -> described.add(source) ? source.described() : source.title())
                                .collect(Collectors.joining("; ")),
                about(section))));
        return finished(parts, paragraphs, section.doubts(), Optional.of(back(section)));
    }

    private Part title(String title, TopicId topic) {
        return Part.title(title + " · " + guide.role(topic.role()).title());
    }

    private static Page finished(
            List<Part> parts, List<Paragraph> shown, List<Doubt> inherited, Optional<Choice> more) {
        List<Doubt> doubts = Lines.doubts(
                Stream.concat(inherited.stream(), Lines.doubtsOf(shown)).toList(), Lines.joined(shown));
        parts.add(Lines.sources(Lines.sourcesOf(shown).toList()));
        Lines.strongest(doubts).ifPresent(parts::add);
        return new Page(parts, doubts, more);
    }

    private static About about(Section section) {
        return new About.Topic(section.id().toString());
    }

    private static Choice whole(Section section) {
        return new Choice("More", Tap.whole(section.id()), section.id().toString());
    }

    private static Choice allOf(Section section) {
        return new Choice(
                "All of it: " + section.title(),
                Tap.open(section.id()),
                section.id().toString());
    }

    private static Choice back(Section section) {
        return new Choice(
                "Back: " + section.title(), Tap.open(section.id()), section.id().toString());
    }
}
