package dev.careerbot.reading;

import dev.careerbot.conversation.Reading;
import dev.careerbot.reading.said.Found;
import dev.careerbot.reading.said.Splitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads two or three asks in one message: sentences or parts of one that are sure of different things. */
final class SeveralAsks {
    /** Each part of a message must be as sure as this to be taken for an ask: it may be a mere aside. */
    private static final double SURE = 0.5;

    /** And not much less sure than the message is as a whole. */
    private static final double HALF_AS_SURE = 0.5;

    /** Beside a question a sentence that asks nothing is most often its story. */
    private static final double SURE_BESIDE = 0.7;

    /** The only question of a story needs less where the whole has no answer. */
    private static final double ENOUGH = 0.3;

    private static final List<String> LABELS =
            List.of("Your first question", "Your second question", "Your third question");

    /** "I know python and sql only" is no question. */
    private static final List<String> LABELS_OF_TOLD = List.of("First", "Second", "Third");

    private final Function<String, Found> search;
    private final BiPredicate<String, List<String>> loses;
    /** A short message has the same half at several joints. */
    private final Map<String, Found> known = new HashMap<>();

    /** @param loses whether something is named in a sentence that is not in its parts: they were cut through a name */
    SeveralAsks(Function<String, Found> search, BiPredicate<String, List<String>> loses) {
        this.search = search;
        this.loses = loses;
    }

    /**
     * @param sentences those of what is written
     * @param all what the message as a whole was found to ask
     */
    List<Reading> read(String written, List<Splitter.Sentence> sentences, Found all) {
        List<Found> asks = ofSentences(sentences, all);
        if (asks.isEmpty()) {
            asks = halves(written, all);
        }
        if (asks.isEmpty()) {
            return List.of(all.reading());
        }
        if (asks.size() == 1) {
            return List.of(asks.get(0).reading());
        }
        List<Found> several = asks;
        List<String> labels = sentences.stream().allMatch(Splitter.Sentence::tells) ? LABELS_OF_TOLD : LABELS;
        return IntStream.range(0, several.size())
                .mapToObj(at -> several.get(at).labelled(labels.get(at)))
                .toList();
    }

    private Found found(String clause) {
        return known.computeIfAbsent(clause, search);
    }

    /** Two sentences, or the one that asks at all. */
    private List<Found> ofSentences(List<Splitter.Sentence> sentences, Found all) {
        if (sentences.size() < 2) {
            return List.of();
        }
        List<Splitter.Sentence> asking =
                sentences.stream().filter(Splitter.Sentence::asks).toList();
        List<Found> only = asking.size() == 1 ? onlyQuestion(asking.get(0).text(), all) : List.of();
        if (!only.isEmpty()) {
            return only;
        }
        List<Found> sure = new ArrayList<>();
        String last = "";
        for (Splitter.Sentence sentence : asking.size() > 1 ? asking : sentences) {
            // "Which tools? then how do i learn them": not every question gets its mark.
            boolean unmarked = !sure.isEmpty() && Splitter.asks(sentence.text());
            double least = asking.isEmpty() || sentence.asks() || unmarked ? SURE : SURE_BESIDE;
            if (!sentence.tells() && add(sentence.text(), least, sure)) {
                last = sentence.text();
            }
        }
        List<Found> gap = sure.size() == 1 ? gapBeside(sure.get(0), asking) : List.of();
        if (!gap.isEmpty()) {
            return gap;
        }
        List<Found> two = sure.size() == 1 ? withTheRest(sure.get(0), last, all) : List.of();
        if (!two.isEmpty()) {
            return two;
        }
        // "Back to nigeria. is 400k good": the sum and its place stand in two sentences.
        boolean ofOneSum =
                all.isOfSum() && sure.stream().allMatch(one -> one.family().equals(all.family()));
        boolean better = !sure.isEmpty()
                && !ofOneSum
                && (sure.size() > 1 || !all.answers() || sure.get(0).score() > all.score());
        return better ? sure.subList(0, Math.min(LABELS.size(), sure.size())) : List.of();
    }

    /** "Is there a visa? And what do I need to know?" */
    private List<Found> gapBeside(Found sure, List<Splitter.Sentence> asking) {
        List<Found> both = asking.stream()
                .map(Splitter.Sentence::text)
                .map(this::found)
                .filter(one -> one.equals(sure) || isGapBeside(one, sure))
                .limit(2)
                .toList();
        return both.size() == 2 && both.contains(sure) ? both : List.of();
    }

    /** The only sentence that is sure may be two asks; or it asks for pay in so many words, and all of it for another thing. */
    private List<Found> withTheRest(Found one, String sentence, Found all) {
        List<Found> cut = halves(sentence, one);
        boolean rest = one.isPlain() && isAnother(all, List.of(one)) && all.answers() && !all.isAboutTheTalk();
        return !cut.isEmpty() ? cut : rest ? List.of(one, all) : List.of();
    }

    /** Its two halves, or all of it where the whole message has no answer. */
    private List<Found> onlyQuestion(String question, Found all) {
        List<Found> cut = halves(question, found(question));
        boolean enough = !all.answers()
                && isSure(found(question), ENOUGH)
                && !found(question).isAboutTheTalk();
        return cut.isEmpty() && enough ? List.of(found(question)) : cut;
    }

    private List<Found> halves(String written, Found all) {
        return cut(written, all, SURE).map(this::eachCutAgain).orElse(List.of());
    }

    private Optional<Splitter.Halves> cut(String written, Found all, double least) {
        return Splitter.halves(written).stream()
                .filter(halves -> !loses.test(written, halves.clauses()))
                .filter(halves -> !halves.isTold() && areTwo(halves, least))
                .max(Comparator.comparingDouble(this::weaker))
                .filter(halves -> weaker(halves) > all.score() * HALF_AS_SURE);
    }

    /** A half may be two asks itself. */
    private List<Found> eachCutAgain(Splitter.Halves halves) {
        List<Found> asks = new ArrayList<>();
        halves.clauses().stream()
                .flatMap(half -> cut(half, found(half), SURE_BESIDE)
                        .map(again -> again.clauses().stream().map(this::found).toList())
                        .filter(again -> again.stream().allMatch(one -> one.isOfGuide() || one.isGap()))
                        .orElse(List.of(found(half)))
                        .stream())
                .filter(ask -> isAnother(ask, asks))
                .forEach(asks::add);
        return asks.subList(0, Math.min(LABELS.size(), asks.size()));
    }

    /** Whether both answer, each about something of its own; or one does, and the other is what the guide lacks. */
    private boolean areTwo(Splitter.Halves halves, double least) {
        Found before = found(halves.before());
        boolean gap = halves.joined() && before.isGap();
        if (!gap && !isSure(before, least)) { // else the second need not be looked up
            return false;
        }
        Found behind = found(halves.behind());
        boolean both = isSure(before, least) && isSure(behind, least) || halves.joined() && isGapBeside(before, behind);
        return both && !before.isAboutTheTalk() && !behind.isAboutTheTalk() && isAnother(behind, List.of(before));
    }

    private double weaker(Splitter.Halves halves) {
        return Math.min(found(halves.before()).score(), found(halves.behind()).score());
    }

    private boolean add(String clause, double least, List<Found> sure) {
        Found one = found(clause);
        return !one.isAboutTheTalk() && isSure(one, least) && isAnother(one, sure) && sure.add(one);
    }

    private static boolean isAnother(Found one, List<Found> sure) {
        return sure.stream().noneMatch(other -> other.family().equals(one.family()));
    }

    private static boolean isSure(Found found, double least) {
        return found.answers() && found.score() >= least;
    }

    /** What the guide lacks is an ask too: "it says nothing on that" is half of the answer. */
    private static boolean isGapBeside(Found one, Found other) {
        return (one.isGap() && other.isOfGuide() || other.isGap() && one.isOfGuide())
                && Math.min(one.score(), other.score()) >= SURE_BESIDE;
    }
}
