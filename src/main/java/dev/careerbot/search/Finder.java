package dev.careerbot.search;

import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Target;
import dev.careerbot.guide.Wording;
import dev.careerbot.packing.IntLists;
import dev.careerbot.packing.PackReader;
import dev.careerbot.packing.PackWriter;
import dev.careerbot.packing.TextIndex;
import dev.careerbot.words.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.lucene.search.ScoreDoc;

/**
 * Finds what a message is about: Lucene brings the entries that share its rarest terms, {@link TermTable} weighs how
 * alike each is, and the entries of one target add up.
 */
public final class Finder {
    /** More than enough that the nearest ways to ask are among them. */
    private static final int CANDIDATES = 48;

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

    /** What the words say by themselves, beside the nearest texts. */
    private static final double ALL_WORDS = 0.5;

    private final Entries entries;
    private final IntLists features;
    private final double[] weights;
    private final TermTable table;
    private final int[] families;
    private final Belief belief;
    private final TermReader reader;
    private final Postings postings;
    private final PhraseIndex index;

    private Finder(
            Entries entries,
            IntLists features,
            double[] weights,
            TermTable table,
            int[] families,
            Belief belief,
            TermReader reader,
            Postings postings) {
        this.entries = entries;
        this.features = features;
        this.weights = weights;
        this.table = table;
        this.families = families;
        this.belief = belief;
        this.reader = reader;
        this.postings = postings;
        this.index = new PhraseIndex(postings);
    }

    public static Finder over(Guide guide, Lexicon lexicon) {
        if (guide.wording() instanceof Wording.Prepared prepared) {
            try (PackReader pack = new PackReader(prepared.entries().get())) {
                return read(pack);
            }
        }
        return over(Entries.of(guide, lexicon), TermReader.of(guide.written().synonyms()), lexicon);
    }

    /** A text as its terms, and what they are made of. */
    private record Read(List<Term> terms, int[] pieces) {
        static Read of(List<Term> terms) {
            return new Read(terms, Pieces.of(terms));
        }
    }

    private static Finder over(Entries entries, TermReader reader, Lexicon lexicon) {
        List<Read> read = entries.texts().parallelStream()
                .map(text -> Read.of(reader.read(text)))
                .toList();
        int[] families = entries.familyOfTargets();
        int familyCount = Arrays.stream(families).max().orElse(0) + 1;
        int[] familyOfTexts = Arrays.stream(entries.targetOf())
                .map(target -> families[target])
                .toArray();
        List<int[]> pieces = read.stream().map(Read::pieces).toList();
        CompletableFuture<Belief> belief =
                CompletableFuture.supplyAsync(() -> Belief.of(pieces, familyOfTexts, familyCount, entries.asked()));
        Counting counting = Counting.of(read.stream().map(Read::terms).toList());
        IntLists features = counting.features();
        TermTable table = TermTable.of(
                counting.terms(),
                counting.pairs(),
                features,
                Telling.of(familyOfTexts, familyCount, features, counting.size()));
        double[] weights = new double[entries.size()];
        for (int entry = 0; entry < weights.length; entry++) {
            for (int i = features.from(entry); i < features.to(entry); i++) {
                weights[entry] += table.weightOf(features.at(i));
            }
        }
        Postings postings = Postings.of(counting.terms(), features, counting.lengths());
        lexicon.learnToMend(); // there is time for it until all of the belief is learnt
        return new Finder(entries, features, weights, table, families, belief.join(), reader, postings);
    }

    private static Finder read(PackReader pack) {
        TextIndex terms = TextIndex.read(pack);
        return new Finder(
                Entries.read(pack),
                IntLists.read(pack),
                pack.doubles(),
                TermTable.read(terms, pack),
                pack.ints(),
                Belief.read(pack),
                TermReader.read(pack),
                Postings.read(terms, pack));
    }

    /** All of it, so that a start with the same guide need not work it out again. */
    public void write(PackWriter pack) {
        postings.terms().write(pack);
        entries.write(pack);
        features.write(pack);
        pack.doubles(weights);
        table.write(pack);
        pack.ints(families);
        belief.write(pack);
        reader.write(pack);
        postings.write(pack);
    }

    /** Loads what a search needs, which takes as long as a guide does and can go on beside it. */
    public static void warmUp() {
        Term word = new Term("warm", "warm");
        Counting counting = Counting.of(List.of(List.of(word)));
        new PhraseIndex(Postings.of(counting.terms(), counting.features(), counting.lengths()))
                .nearest(List.of(word), 1);
    }

    /** @param text masked words of a message */
    public Ranking find(String text) {
        List<Term> terms = reader.read(text);
        return ranking(candidates(terms), belief.shares(Pieces.of(terms)), terms);
    }

    /** What the words of a text stand for: their stems, and of words that mean the same the first. */
    public String meant(String text) {
        return reader.read(text).stream().map(Term::text).collect(Collectors.joining(" "));
    }

    /** What is found for a way to ask, and what the ways to ask beside it find alone. */
    public record Trial(Ranking with, Ranking without) {}

    /** @param number of the phrasing in the guide */
    public Trial trial(String text, int number) {
        List<Term> terms = reader.read(text);
        List<Candidate> all = candidates(terms);
        List<Candidate> others = all.stream().filter(one -> one.entry != number).toList();
        return new Trial(
                ranking(all, belief.shares(Pieces.of(terms)), terms),
                ranking(others, new float[families.length], terms));
    }

    private List<Candidate> candidates(List<Term> terms) {
        int[] asked = table.recognise(terms);
        if (asked.length == 0) {
            return List.of();
        }
        double askedWeight = table.weightOf(asked) + table.strangeness(terms);
        List<Candidate> candidates = new ArrayList<>(CANDIDATES);
        for (ScoreDoc found : index.nearest(terms, CANDIDATES)) {
            candidates.add(new Candidate(found.doc, likeness(found.doc, asked, askedWeight)));
        }
        return candidates;
    }

    private Ranking ranking(List<Candidate> candidates, float[] shares, List<Term> terms) {
        Map<Integer, List<Candidate>> byTarget = new HashMap<>();
        for (Candidate one : candidates) {
            byTarget.computeIfAbsent(entries.targetOf()[one.entry], target -> new ArrayList<>())
                    .add(one);
        }
        List<Hit> hits = new ArrayList<>(byTarget.size());
        byTarget.forEach((target, found) -> {
            double said = ALL_WORDS * shares[families[target]];
            hits.add(hit(entries.targets().get(target), said, found, terms));
        });
        return Ranking.of(hits);
    }

    private record Candidate(int entry, double likeness) {}

    private double likeness(int entry, int[] asked, double askedWeight) {
        if (entries.isAsked(entry) && features.equals(entry, asked)) {
            return THE_SAME;
        }
        double common = common(entry, asked);
        double messageSide = entries.isOfItem(entry) ? MESSAGE_SIDE_OF_ITEMS : MESSAGE_SIDE;
        return entries.isAsked(entry)
                ? common / (messageSide * askedWeight + (1 - messageSide) * weights[entry])
                : SAID_NOT_ASKED * common / askedWeight;
    }

    private double common(int entry, int[] asked) {
        double common = 0;
        int to = features.to(entry);
        for (int i = features.from(entry), j = 0; i < to && j < asked.length; ) {
            int feature = features.at(i);
            if (feature == asked[j]) {
                common += table.weightOf(feature);
                i++;
                j++;
            } else if (feature < asked[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private Hit hit(Target target, double said, List<Candidate> found, List<Term> terms) {
        found.sort(Comparator.comparingDouble(Candidate::likeness).reversed().thenComparingInt(Candidate::entry));
        double score = said;
        double part = 1 - FADING;
        for (Candidate one : found) {
            score += part * one.likeness;
            part *= FADING;
        }
        return new Hit(target, score, new Nearest(found.get(0), terms));
    }

    private final class Nearest implements Hit.Likeness {
        private final Candidate candidate;
        private final List<Term> terms;

        Nearest(Candidate candidate, List<Term> terms) {
            this.candidate = candidate;
            this.terms = terms;
        }

        @Override
        public List<String> matched() {
            return terms.stream()
                    .filter(term -> features.has(candidate.entry, table.number(term)))
                    .map(Term::words)
                    .distinct()
                    .toList();
        }

        @Override
        public String nearest() {
            return entries.texts().get(candidate.entry);
        }

        @Override
        public boolean names(String mask) {
            return features.has(candidate.entry, table.number(new Term(mask, mask)));
        }

        @Override
        public boolean isTheSame() {
            return candidate.likeness == THE_SAME;
        }
    }
}
