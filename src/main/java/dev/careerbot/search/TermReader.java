package dev.careerbot.search;

import dev.careerbot.guide.Folding;
import dev.careerbot.words.NameTable;
import dev.careerbot.words.NameTable.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.PorterStemmer;

/** Words to terms: articles go, endings go, and words that mean the same become one. */
final class TermReader {
    /** Articles would part "an ml engineer" from "a software engineer". */
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final Map<String, String> stems = new ConcurrentHashMap<>();
    private final NameTable<String> synonyms = new NameTable<>();

    TermReader(List<List<String>> synonyms) {
        for (List<String> same : synonyms) {
            String stands = String.join(" ", stems(words(Folding.fold(same.get(0)))));
            same.subList(1, same.size())
                    .forEach(other -> this.synonyms.put(String.join(" ", stems(words(Folding.fold(other)))), stands));
        }
    }

    /** What the guide's own texts need; each of their words is stemmed once. */
    List<Term> learn(String text) {
        return terms(words(text), true);
    }

    List<Term> read(String text) {
        return terms(words(text), false);
    }

    private List<Term> terms(List<String> words, boolean remember) {
        List<String> stems = new ArrayList<>(words.size());
        for (String word : words) {
            stems.add(remember ? this.stems.computeIfAbsent(word, TermReader::stem) : stem(word, this.stems));
        }
        List<Term> terms = new ArrayList<>(words.size());
        for (int i = 0; i < stems.size(); ) {
            Found<String> same = synonyms.longestAt(stems, stem -> stem, i);
            int count = same == null ? 1 : same.words();
            String written = count == 1 ? words.get(i) : String.join(" ", words.subList(i, i + count));
            terms.add(new Term(same == null ? stems.get(i) : same.what(), written));
            i += count;
        }
        return terms;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int blank = text.indexOf(' ', from);
            int end = blank < 0 ? text.length() : blank;
            String word = text.substring(from, end);
            if (end > from && !ARTICLES.contains(word)) {
                words.add(word);
            }
            from = end + 1;
        }
        return words;
    }

    private static List<String> stems(List<String> words) {
        return words.stream().map(TermReader::stem).toList();
    }

    private static String stem(String word, Map<String, String> known) {
        String stem = known.get(word);
        return stem == null ? stem(word) : stem;
    }

    private static String stem(String word) {
        PorterStemmer stemmer = new PorterStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
