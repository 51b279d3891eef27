package dev.careerbot.search;

import dev.careerbot.TheGuide;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Phrasing;
import dev.careerbot.guide.Target;
import dev.careerbot.guide.Wording;
import dev.careerbot.words.Lexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How fast answers are found in a guide of a thousand times as many topics. The guide is generated: each copy keeps the
 * short words and has long words of its own, and each of its topics keeps every {@value #EACH}th way to ask.
 * {@code mvn -q test-compile exec:exec@large} prints it.
 */
public final class LargeGuide {
    private static final int COPIES = 1000;
    static final int EACH = 12;
    private static final int SHORT = 5;
    private static final int ROUNDS = 20;

    private LargeGuide() {}

    public static void main(String[] args) throws IOException {
        Guide guide = TheGuide.asWritten();
        Lexicon lexicon = new Lexicon(guide);
        long before = System.nanoTime();
        Finder finder = Finder.over(larger(guide), lexicon);
        say("generated ways to ask", guide.written().phrasings().size() / (double) EACH * COPIES);
        say("building the index, s", (System.nanoTime() - before) / 1e9);
        List<String> questions = Speed.questions();
        long[] nanos = new long[ROUNDS * questions.size()];
        int at = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (String question : questions) {
                String text =
                        lexicon.read(ofCopy(question, round * 47 % COPIES)).text();
                long start = System.nanoTime();
                finder.find(text);
                nanos[at++] = System.nanoTime() - start;
            }
        }
        long[] warm = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(warm);
        say("find, median ms", warm[warm.length / 2] / 1e6);
        say("find, p99 ms (goal: under 20)", warm[(int) (warm.length * 0.99)] / 1e6);
    }

    private static Guide larger(Guide guide) {
        List<Phrasing> phrasings = new ArrayList<>();
        for (int copy = 0; copy < COPIES; copy++) {
            for (int i = copy % EACH; i < guide.written().phrasings().size(); i += EACH) {
                Phrasing phrasing = guide.written().phrasings().get(i);
                Target target = new Target.OfNote("copy " + copy + " of " + phrasing.target());
                phrasings.add(new Phrasing(ofCopy(phrasing.text(), copy), target, phrasing.file(), phrasing.line()));
            }
        }
        Wording.Written written = guide.written();
        return new Guide(
                guide.roles(),
                guide.sections(),
                guide.pay(),
                guide.overallPay(),
                guide.notes(),
                guide.countries(),
                guide.zones(),
                guide.sources(),
                guide.doubts(),
                guide.tips(),
                new Wording.Written(
                        phrasings,
                        written.places(),
                        written.synonyms(),
                        written.otherJobs(),
                        written.trueWords(),
                        written.courtesies(),
                        written.titles()));
    }

    private static String ofCopy(String text, int copy) {
        StringBuilder words = new StringBuilder();
        for (String word : text.split(" ")) {
            words.append(words.isEmpty() ? "" : " ").append(word).append(word.length() < SHORT ? "" : "q" + copy);
        }
        return words.toString();
    }

    private static void say(String what, double value) {
        System.out.println(String.format(Locale.ROOT, "%-40s %12.2f", what, value));
    }
}
