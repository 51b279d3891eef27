package dev.careerbot.tool;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one answer did.
 *
 * @param must whether it says what it must; null if nothing is demanded
 * @param noFigure whether it owns up to having no figure; null if it has one
 */
record Judgement(
        boolean declined,
        boolean hit1,
        boolean prime1,
        boolean hit3,
        double reciprocalRank,
        @Nullable Boolean must,
        double coverage,
        boolean focused,
        @Nullable Boolean noFigure,
        boolean ok) {
    private static final int LONGEST_MESSAGE = 4096;
    private static final int FIRST = 3;

    static Judgement of(Gold gold, Answered answer, Figures figures) {
        boolean declined = answer.declines();
        List<String> topics = answer.topics();
        boolean answered = !declined && !answer.outcome().equals("choices") && !topics.isEmpty();
        boolean hit1 = answered && gold.expect().contains(topics.get(0));
        Boolean must = gold.must().isEmpty() ? null : says(gold, answer) && !declined;
        boolean withoutFigure = gold.kind().equals("salary")
                && !gold.noFigure().isEmpty()
                && gold.country().isEmpty();
        boolean ok = ok(gold, answer, declined, hit1, must, withoutFigure);
        return new Judgement(
                declined,
                hit1,
                hit1 && topics.get(0).equals(gold.expect().get(0)),
                topics.stream().limit(FIRST).anyMatch(gold.expect()::contains),
                reciprocalRank(gold, topics),
                withoutFigure ? Boolean.valueOf(says(gold, answer)) : must,
                gold.expect().stream()
                                .filter(topics.stream().limit(FIRST).toList()::contains)
                                .count()
                        / (double) Math.max(1, gold.expect().size()),
                ok && figures.focused(answer.text(), gold.country()),
                withoutFigure ? Boolean.valueOf(ok) : null,
                ok);
    }

    private static boolean says(Gold gold, Answered answer) {
        return gold.must().stream().allMatch(must -> Figures.has(answer.text(), must));
    }

    private static double reciprocalRank(Gold gold, List<String> topics) {
        for (int i = 0; i < topics.size(); i++) {
            if (gold.expect().contains(topics.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static boolean ok(
            Gold gold, Answered answer, boolean declined, boolean hit1, @Nullable Boolean must, boolean withoutFigure) {
        return switch (gold.kind()) {
            case "oos" -> declined && !Figures.any(answer.text());
            case "hostile" ->
                !answer.error()
                        && !answer.text().isBlank()
                        && answer.text().codePointCount(0, answer.text().length()) <= LONGEST_MESSAGE;
            case "salary" ->
                withoutFigure
                        ? says(gold, answer)
                                && answer.noFigure()
                                        .map(named -> named.containsAll(gold.noFigure()))
                                        .orElse(true)
                                && answer.countries().isEmpty()
                                && !Figures.any(answer.text())
                        : hit1 && Boolean.TRUE.equals(must);
            default -> hit1 && !Boolean.FALSE.equals(must);
        };
    }

    boolean right() {
        return ok && !Boolean.FALSE.equals(must);
    }
}
