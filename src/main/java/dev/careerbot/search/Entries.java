package dev.careerbot.search;

import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Paragraph;
import dev.careerbot.guide.Phrasing;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.Target;
import dev.careerbot.guide.TopicId;
import dev.careerbot.packing.PackReader;
import dev.careerbot.packing.PackWriter;
import dev.careerbot.packing.Texts;
import dev.careerbot.words.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All texts of a guide that lead somewhere: phrasings, titles, sentences.
 *
 * @param texts masked words, as {@link dev.careerbot.words.Message#text()} gives them
 * @param targetOf where each leads, by its place in {@code targets}
 * @param asked 1 for what people ask, 0 for what the guide says
 */
record Entries(List<String> texts, List<Target> targets, int[] targetOf, byte[] asked) {
    private record Raw(String text, Target target, boolean asked) {}

    /** Phrasings come first and in the guide's order, so that an entry's number is its phrasing's. */
    static Entries of(Guide guide, Lexicon lexicon) {
        List<Raw> raw = new ArrayList<>();
        for (Phrasing phrasing : guide.written().phrasings()) {
            raw.add(new Raw(phrasing.text(), phrasing.target(), true));
        }
        guide.sections().values().forEach(section -> addSection(section, raw));
        List<String> texts = raw.parallelStream()
                .map(entry -> lexicon.readRight(entry.text()).text())
                .toList();
        Map<Target, Integer> numbers = new LinkedHashMap<>();
        int[] targetOf = new int[raw.size()];
        byte[] asked = new byte[raw.size()];
        for (int i = 0; i < targetOf.length; i++) {
            targetOf[i] = numbers.computeIfAbsent(raw.get(i).target(), unseen -> numbers.size());
            asked[i] = (byte) (raw.get(i).asked() ? 1 : 0);
        }
        return new Entries(texts, List.copyOf(numbers.keySet()), targetOf, asked);
    }

    private static void addSection(Section section, List<Raw> raw) {
        raw.add(new Raw(section.title(), new Target.OfKind(section.id().kind()), true));
        addParagraphs(section.paragraphs(), new Target.OfTopic(section.id()), raw);
        for (Item item : section.items()) {
            Target target = new Target.OfTopic(item.id());
            raw.add(new Raw(item.title(), target, true));
            addParagraphs(item.paragraphs(), target, raw);
        }
    }

    private static void addParagraphs(List<Paragraph> paragraphs, Target target, List<Raw> raw) {
        for (Paragraph paragraph : paragraphs) {
            for (String sentence : paragraph.text().split("(?<=[.?!:;]) ")) {
                raw.add(new Raw(sentence, target, false));
            }
        }
    }

    int size() {
        return targetOf.length;
    }

    boolean isAsked(int entry) {
        return asked[entry] != 0;
    }

    boolean isOfItem(int entry) {
        return targets.get(targetOf[entry]) instanceof Target.OfTopic topic
                && topic.id().isItem();
    }

    /**
     * The family of each target. Those of one family are seldom told apart by a word: an item and its section, a section
     * in two roles.
     */
    int[] familyOfTargets() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] familyOf = new int[targets.size()];
        for (int i = 0; i < familyOf.length; i++) {
            Target target = targets.get(i);
            String family = target instanceof Target.OfTopic topic
                    ? new Target.OfKind(topic.id().kind()).toString()
                    : target.toString();
            familyOf[i] = numbers.computeIfAbsent(family, unseen -> numbers.size());
        }
        return familyOf;
    }

    static Entries read(PackReader pack) {
        Texts texts = Texts.read(pack);
        List<Target> targets = pack.each(() -> target(pack.text(), pack.text()));
        return new Entries(texts, targets, pack.ints(), pack.bytes());
    }

    void write(PackWriter pack) {
        Texts.of(texts).write(pack);
        pack.each(targets, target -> write(target, pack));
        pack.ints(targetOf);
        pack.bytes(asked);
    }

    private static void write(Target target, PackWriter pack) {
        if (target instanceof Target.OfKind kind) {
            pack.text("kind");
            pack.text(kind.kind());
        } else if (target instanceof Target.OfTopic topic) {
            pack.text("topic");
            pack.text(topic.id().toString());
        } else if (target instanceof Target.OfNote note) {
            pack.text("note");
            pack.text(note.id());
        } else {
            pack.text("ask");
            pack.text(((Target.OfAsk) target).name());
        }
    }

    private static Target target(String sort, String name) {
        return switch (sort) {
            case "kind" -> new Target.OfKind(name);
            case "topic" -> new Target.OfTopic(TopicId.of(name));
            case "note" -> new Target.OfNote(name);
            default -> new Target.OfAsk(name);
        };
    }
}
