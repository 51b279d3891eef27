package dev.careerbot.search;

import dev.careerbot.guide.Folding;
import dev.careerbot.packing.PackReader;
import dev.careerbot.packing.PackWriter;
import dev.careerbot.packing.Texts;
import dev.careerbot.words.Message;
import dev.careerbot.words.NameTable;
import dev.careerbot.words.NameTable.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.PorterStemmer;

/** Words to terms: articles go, endings go, and words that mean the same become one. */
final class TermReader {
    /** Their stems are other words: "aw" as of "awful", "even", "univers", "gener", "prefer". */
    private static final Set<String> KEPT = Set.of(
            "aws",
            "preferences",
            "evening",
            "university",
            "universities",
            "general",
            "generally",
            "meaning",
            "being",
            "during");

    /** Enough for the words of a language; hostile messages must not fill the memory with more. */
    private static final int MOST_STEMS = 50_000;

    private final Map<String, String> stems = new ConcurrentHashMap<>();
    private final NameTable synonyms;
    /** What each synonym stands for. */
    private final Texts stands;

    private TermReader(NameTable synonyms, Texts stands) {
        this.synonyms = synonyms;
        this.stands = stands;
    }

    static TermReader of(List<List<String>> synonyms) {
        TermReader plain = new TermReader(NameTable.of(Map.of()), Texts.of(List.of()));
        Map<String, Integer> others = new LinkedHashMap<>();
        List<String> stands = new ArrayList<>();
        for (List<String> same : synonyms) {
            for (String other : same.subList(1, same.size())) {
                others.putIfAbsent(plain.stemmed(other), stands.size());
            }
            stands.add(plain.stemmed(same.get(0)));
        }
        return new TermReader(NameTable.of(others), Texts.of(stands));
    }

    static TermReader read(PackReader pack) {
        return new TermReader(NameTable.read(pack), Texts.read(pack));
    }

    void write(PackWriter pack) {
        synonyms.write(pack);
        stands.write(pack);
    }

    private String stemmed(String text) {
        return String.join(" ", stems(words(Folding.fold(text))));
    }

    List<Term> read(String text) {
        List<String> words = words(text);
        List<String> stems = stems(words);
        List<Term> terms = new ArrayList<>(words.size());
        for (int i = 0; i < stems.size(); ) {
            Found same = synonyms.longestAt(stems, stem -> stem, i);
            int count = same == null ? 1 : same.words();
            String written = count == 1 ? words.get(i) : String.join(" ", words.subList(i, i + count));
            terms.add(new Term(same == null ? stems.get(i) : stands.get(same.what()), written));
            i += count;
        }
        return terms;
    }

    /** Articles would part "an ml engineer" from "a software engineer". */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int blank = text.indexOf(' ', from);
            int end = blank < 0 ? text.length() : blank;
            String word = text.substring(from, end);
            if (end > from && !Message.ARTICLES.contains(word)) {
                words.add(word);
            }
            from = end + 1;
        }
        return words;
    }

    private List<String> stems(List<String> words) {
        List<String> all = new ArrayList<>(words.size());
        for (String word : words) {
            String stem = stems.get(word);
            if (stem == null) {
                stem = stem(word);
                if (stems.size() < MOST_STEMS) {
                    stems.put(word, stem);
                }
            }
            all.add(stem);
        }
        return all;
    }

    private static String stem(String word) {
        // A lone "s" has no stem.
        if (word.length() == 1 || KEPT.contains(word)) {
            return word;
        }
        PorterStemmer stemmer = new PorterStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
