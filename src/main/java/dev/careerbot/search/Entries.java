package dev.careerbot.search;

import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Paragraph;
import dev.careerbot.guide.Phrasing;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.Target;
import dev.careerbot.words.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** All texts of a guide that lead somewhere: phrasings, titles, sentences. */
final class Entries {
    private final List<Entry> raw = new ArrayList<>();

    private Entries() {}

    /** Phrasings come first and in the guide's order, so that an entry's number is its phrasing's. */
    static List<Entry> of(Guide guide, Lexicon lexicon) {
        Entries all = new Entries();
        for (Phrasing phrasing : guide.phrasings()) {
            all.raw.add(new Entry(phrasing.text(), phrasing.target(), true));
        }
        guide.sections().values().forEach(all::addSection);
        return all.raw.parallelStream()
                .map(entry -> new Entry(lexicon.read(entry.text()).text(), entry.target(), entry.asked()))
                .toList();
    }

    private void addSection(Section section) {
        raw.add(new Entry(section.title(), new Target.OfKind(section.id().kind()), true));
        addParagraphs(section.paragraphs(), new Target.OfTopic(section.id()));
        for (Item item : section.items()) {
            Target target = new Target.OfTopic(item.id());
            raw.add(new Entry(item.title(), target, true));
            addParagraphs(item.paragraphs(), target);
        }
    }

    private void addParagraphs(List<Paragraph> paragraphs, Target target) {
        for (Paragraph paragraph : paragraphs) {
            for (String sentence : paragraph.text().split("(?<=[.?!:;]) ")) {
                raw.add(new Entry(sentence, target, false));
            }
        }
    }
}
