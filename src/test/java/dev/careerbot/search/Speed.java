package dev.careerbot.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careerbot.House;
import dev.careerbot.TheGuide;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import dev.careerbot.guide.Guide;
import dev.careerbot.reply.Reply;
import dev.careerbot.words.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.QueryBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How fast the bot answers: from words to a reply, beside one bare analysed query for the top ten on the same index, in
 * the same run. {@code mvn -q test-compile exec:exec@speed} prints it.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Speed {
    @State(Scope.Benchmark)
    public static class OverTheGuide {
        private List<String> questions = List.of();
        private final TermReader reader =
                TermReader.of(TheGuide.asWritten().written().synonyms());
        private final IndexSearcher bare = bare(reader);
        private final QueryBuilder builder = new QueryBuilder(new PhraseIndex.TermALine());
        private Conversation conversation = TheGuide.conversation();
        private int next;

        @Setup
        public void prepare() throws IOException {
            questions = questions().stream()
                    .map(question -> question.substring(0, Math.min(question.length(), LONGEST_SEARCHED)))
                    .toList();
            conversation = House.conversation(TheGuide.guide());
        }

        /** As Lucene comes. */
        private static IndexSearcher bare(TermReader reader) {
            Guide guide = TheGuide.asWritten();
            Counting counting = Counting.of(Entries.of(guide, new Lexicon(guide)).texts().stream()
                    .map(reader::read)
                    .toList());
            return new IndexSearcher(
                    new PostingsLeaf(Postings.of(counting.terms(), counting.features(), counting.lengths())));
        }

        /** The terms of a question, through an analyser into a query of alternatives: what Lucene alone would do. */
        private Query query(String question) {
            Query query =
                    builder.createBooleanQuery(PhraseIndex.FIELD, PhraseIndex.TermALine.text(reader.read(question)));
            return query == null ? new MatchNoDocsQuery() : query;
        }

        private String question() {
            next = (next + 1) % questions.size();
            return questions.get(next);
        }
    }

    /** The bot searches no more of a message; the bare query gets no more either. */
    private static final int LONGEST_SEARCHED = 512;

    /** An answer goes through so much code that the better compiler is at it for half a minute. */
    private static final int WARM_UPS = 10;

    static List<String> questions() throws IOException {
        List<String> questions = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/eval/questions.jsonl"))) {
            questions.add(new ObjectMapper().readTree(line).path("q").asText());
        }
        return questions;
    }

    @Benchmark
    public TopDocs bareQuery(OverTheGuide over) throws IOException {
        return over.bare.search(over.query(over.question()), 10);
    }

    @Benchmark
    public Reply wordsToReply(OverTheGuide over) {
        return over.conversation.hear(Heard.words("talk " + over.next, over.question()));
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Conversation guideToConversation() {
        return House.conversation(TheGuide.read(TheGuide.FOLDER));
    }

    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Speed.class.getName())
                        .forks(1)
                        .warmupIterations(WARM_UPS)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(3))
                        .shouldFailOnError(true)
                        .build())
                .run();
        double bare = score(results, "bareQuery");
        double reply = score(results, "wordsToReply");
        double p99 = results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals("wordsToReply"))
                .mapToDouble(result -> result.getPrimaryResult().getStatistics().getPercentile(99))
                .max()
                .orElse(Double.NaN);
        say("bare query, top 10, mean", bare, "us");
        say("words to reply, mean", reply, "us");
        say("words to reply, times the bare query (goal: at most 5)", reply / bare, "");
        say("words to reply, p99 (goal: under 2000)", p99, "us");
        say("folder to conversation, warm (goal: under 300)", score(results, "guideToConversation") / 1000, "ms");
    }

    private static double score(Collection<RunResult> results, String label) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(label))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .max()
                .orElse(Double.NaN);
    }

    private static void say(String what, double value, String unit) {
        System.out.println(String.format(Locale.ROOT, "%-58s %10.2f %s", what, value, unit));
    }
}
