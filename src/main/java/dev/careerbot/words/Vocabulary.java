package dev.careerbot.words;

import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.Paragraph;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.Phrasing;
import dev.careerbot.guide.Place;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.Target;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which words a slip may have stood for, and which are right as they stand. */
final class Vocabulary {
    private static final int LONG = 7;

    private final Set<String> meant = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> right = new HashSet<>();

    private Vocabulary() {}

    static Spelling of(Guide guide) {
        Vocabulary vocabulary = new Vocabulary();
        for (Phrasing phrasing : guide.written().phrasings()) {
            add(phrasing.text(), isCovered(phrasing.target(), guide) ? vocabulary.meant : vocabulary.right);
        }
        guide.roles().forEach(role -> addAll(role.names(), vocabulary.meant));
        guide.sections().values().forEach(vocabulary::addSection);
        guide.written().synonyms().forEach(same -> addAll(same, vocabulary.meant));
        vocabulary.addPlaces(guide);
        addAll(guide.written().otherJobs(), vocabulary.right);
        addAll(guide.written().trueWords(), vocabulary.right);
        addAll(guide.written().courtesies().openings(), vocabulary.right);
        addAll(guide.written().courtesies().closings(), vocabulary.right);
        return new Spelling(vocabulary.meant, vocabulary.names, vocabulary.right);
    }

    /** Who misspells "testing" hardly meant "tasting". */
    private static boolean isCovered(Target target, Guide guide) {
        return !(target instanceof Target.OfNote note)
                || guide.note(note.id()).orElseThrow().kind() != Note.Kind.NOT_COVERED;
    }

    private void addSection(Section section) {
        section.paragraphs().forEach(paragraph -> add(paragraph.text(), meant));
        for (Item item : section.items()) {
            add(item.title(), meant);
            item.paragraphs().stream().map(Paragraph::text).forEach(text -> add(text, meant));
        }
    }

    /**
     * Of the places, the names of countries, all names in the countries that have figures, and long names may be meant:
     * between short ones a slip leads to too many.
     */
    private void addPlaces(Guide guide) {
        Set<String> withPay = guide.pay().stream().map(PayRange::country).collect(Collectors.toSet());
        addAll(guide.countries().values(), names);
        addAll(guide.written().places().currencies().keySet(), right);
        for (Map.Entry<String, Place> name : guide.written().places().byName().entrySet()) {
            Place place = name.getValue();
            boolean covered = place.countries().size() == 1
                    && withPay.contains(place.countries().get(0));
            boolean unmistakable =
                    name.getKey().length() >= LONG && name.getKey().indexOf(' ') < 0;
            add(name.getKey(), covered || unmistakable ? names : right);
        }
    }

    private static void addAll(Collection<String> texts, Set<String> words) {
        texts.forEach(text -> add(text, words));
    }

    private static void add(String text, Set<String> words) {
        String folded = Folding.fold(text);
        int from = 0;
        for (int blank = folded.indexOf(' '); blank >= 0; blank = folded.indexOf(' ', from)) {
            words.add(folded.substring(from, blank));
            from = blank + 1;
        }
        words.add(folded.substring(from));
    }
}
