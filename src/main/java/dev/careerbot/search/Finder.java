package dev.careerbot.search;

import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Target;
import dev.careerbot.words.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.search.ScoreDoc;

/**
 * Finds what a message is about: Lucene brings the entries that share its rarest terms, {@link TermTable} weighs how
 * alike each is, and the entries of one target add up.
 */
public final class Finder {
    /** More than enough that the nearest ways to ask are among them. */
    private static final int CANDIDATES = 100;

    /** How the words that are over count: those of the message a little less than those of the way to ask. */
    private static final double MESSAGE_SIDE = 0.45;

    /** What a way to ask for an item says beside the message is most often the item itself. */
    private static final double MESSAGE_SIDE_OF_ITEMS = 0.2;

    /** A sentence of the guide shows where a word stands; it is no way to ask, so its own length does not count. */
    private static final double SAID_NOT_ASKED = 0.8;

    /** Each further entry of a target adds so much of what the one before added. */
    private static final double FADING = 0.4;

    /** Who asks in just the words of a way to ask means just that. */
    private static final double THE_SAME = 2;

    private static final int NOTHING_LEFT_OUT = -1;

    private final List<Entry> entries;
    private final int[][] features;
    private final double[] weights;
    private final TermTable table = new TermTable();
    private final TermReader reader;
    private final PhraseIndex index;

    private Finder(List<Entry> entries, TermReader reader) {
        this.entries = entries;
        this.reader = reader;
        List<List<Term>> texts = entries.parallelStream()
                .map(entry -> reader.learn(entry.text()))
                .toList();
        // Lucene indexes beside the weighing: each takes a good part of a cold start.
        CompletableFuture<PhraseIndex> indexing = CompletableFuture.supplyAsync(() -> new PhraseIndex(texts));
        features = texts.stream().map(table::learn).toArray(int[][]::new);
        table.weigh(Telling.of(entries, features, table.size()));
        weights = new double[features.length];
        for (int i = 0; i < features.length; i++) {
            weights[i] = table.weightOf(features[i]);
        }
        index = indexing.join();
    }

    public static Finder over(Guide guide, Lexicon lexicon) {
        return new Finder(Entries.of(guide, lexicon), new TermReader(guide.synonyms()));
    }

    /** Loads what an index needs, which takes as long as reading a guide and can go on beside it. */
    public static void warmUp() {
        new PhraseIndex(List.of(List.of(new Term("warm", "warm")))).nearest(List.of(new Term("warm", "warm")), 1);
    }

    /** @param text masked words of a message */
    public Ranking find(String text) {
        return findWithout(text, NOTHING_LEFT_OUT);
    }

    /** As if the guide's phrasing of this number were not there. */
    public Ranking findWithout(String text, int leftOut) {
        List<Term> terms = reader.read(text);
        int[] asked = table.recognise(terms);
        double askedWeight = table.weightOf(asked) + table.strangeness(terms);
        Map<Target, List<Likeness>> byTarget = new HashMap<>();
        if (asked.length > 0) {
            for (ScoreDoc candidate : index.nearest(terms, CANDIDATES)) {
                if (candidate.doc != leftOut) {
                    byTarget.computeIfAbsent(entries.get(candidate.doc).target(), target -> new ArrayList<>())
                            .add(new Likeness(candidate.doc, likeness(candidate.doc, asked, askedWeight)));
                }
            }
        }
        return new Ranking(byTarget.entrySet().stream()
                .map(found -> hit(found.getKey(), found.getValue(), terms))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.target()
                        .toString()))
                .toList());
    }

    private record Likeness(int entry, double value) {}

    private double likeness(int entry, int[] asked, double askedWeight) {
        double common = common(features[entry], asked);
        if (entries.get(entry).asked() && java.util.Arrays.equals(features[entry], asked)) {
            return THE_SAME;
        }
        double messageSide = entries.get(entry).isOfItem() ? MESSAGE_SIDE_OF_ITEMS : MESSAGE_SIDE;
        return entries.get(entry).asked()
                ? common / (messageSide * askedWeight + (1 - messageSide) * weights[entry])
                : SAID_NOT_ASKED * common / askedWeight;
    }

    private double common(int[] one, int[] other) {
        double common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common += table.weightOf(one[i]);
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private Hit hit(Target target, List<Likeness> found, List<Term> terms) {
        found.sort(Comparator.comparingDouble(Likeness::value).reversed().thenComparingInt(Likeness::entry));
        double score = 0;
        double part = 1 - FADING;
        for (Likeness one : found) {
            score += part * one.value;
            part *= FADING;
        }
        int nearest = found.get(0).entry;
        return new Hit(
                target, score, matched(nearest, terms), entries.get(nearest).text());
    }

    private List<String> matched(int entry, List<Term> terms) {
        return terms.stream()
                .filter(term -> java.util.Arrays.binarySearch(features[entry], table.number(term)) >= 0)
                .map(Term::words)
                .distinct()
                .toList();
    }
}
