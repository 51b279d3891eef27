package dev.careerbot.reading;

import dev.careerbot.conversation.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Reads two asks in one message: two sentences or two halves that are sure of two different things. */
final class TwoAsks {
    /** Each part of a message must be as sure as this to be taken for an ask: it may be a mere aside. */
    private static final double SURE = 0.5;

    /** And not much less sure than the message is as a whole. */
    private static final double HALF_AS_SURE = 0.5;

    /** Beside a question a sentence that asks nothing is most often its story. */
    private static final double SURE_BESIDE = 0.7;

    /** The only question of a story needs less where the whole has no answer. */
    private static final double ENOUGH = 0.3;

    private final Function<String, Found> search;
    private final BiPredicate<String, List<String>> loses;
    /** A short message has the same half at several joints. */
    private final Map<String, Found> known = new HashMap<>();

    /** @param loses whether something is named in a sentence that is not in its parts: they were cut through a name */
    TwoAsks(Function<String, Found> search, BiPredicate<String, List<String>> loses) {
        this.search = search;
        this.loses = loses;
    }

    /** @param all what the message as a whole was found to ask */
    List<Reading> read(String written, Found all) {
        List<Found> asks = sentences(written, all);
        if (asks.isEmpty()) {
            asks = halves(written, all);
        }
        if (asks.isEmpty()) {
            return List.of(all.reading());
        }
        return asks.size() == 1
                ? List.of(asks.get(0).reading())
                : List.of(
                        asks.get(0).labelled("Your first question"), asks.get(1).labelled("Your second question"));
    }

    private Found found(String clause) {
        return known.computeIfAbsent(clause, search);
    }

    /** Two sentences, or the one that asks at all. */
    private List<Found> sentences(String written, Found all) {
        List<Splitter.Sentence> sentences = Splitter.sentences(written);
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
            double least = sentence.asks() || asking.isEmpty() ? SURE : SURE_BESIDE;
            if (!sentence.tells() && add(sentence.text(), least, sure)) {
                last = sentence.text();
            }
        }
        List<Found> two = sure.size() == 1 ? withTheRest(sure.get(0), last, all) : List.of();
        if (!two.isEmpty()) {
            return two;
        }
        boolean better = !sure.isEmpty()
                && (sure.size() > 1 || !all.answers() || sure.get(0).score() > all.score());
        return better ? sure.subList(0, Math.min(2, sure.size())) : List.of();
    }

    /** The only sentence that is sure may be two asks; or it asks for pay in so many words, and all of it for another thing. */
    private List<Found> withTheRest(Found one, String sentence, Found all) {
        List<Found> cut = halves(sentence, one);
        boolean rest = one.plain() && isAnother(all, List.of(one)) && all.answers() && !all.isAboutTheTalk();
        return !cut.isEmpty() ? cut : rest ? List.of(one, all) : List.of();
    }

    /** Its two halves, or all of it where the whole message has no answer. */
    private List<Found> onlyQuestion(String question, Found all) {
        List<Found> cut = halves(question, found(question));
        boolean enough = !all.answers() && isSure(found(question), ENOUGH);
        return cut.isEmpty() && enough ? List.of(found(question)) : cut;
    }

    private List<Found> halves(String written, Found all) {
        return Splitter.halves(written).stream()
                .filter(halves -> !loses.test(written, halves))
                .filter(halves -> isSure(found(halves.get(0)), SURE)) // else the second need not be looked up
                .map(this::sure)
                .filter(halves -> halves.size() == 2)
                .max(Comparator.comparingDouble(TwoAsks::weaker))
                .filter(halves -> weaker(halves) > all.score() * HALF_AS_SURE)
                .orElse(List.of());
    }

    private static double weaker(List<Found> halves) {
        return Math.min(halves.get(0).score(), halves.get(1).score());
    }

    /** Those that answer, each about something of its own. */
    private List<Found> sure(List<String> clauses) {
        List<Found> sure = new ArrayList<>();
        clauses.forEach(clause -> add(clause, SURE, sure));
        return sure;
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
}
