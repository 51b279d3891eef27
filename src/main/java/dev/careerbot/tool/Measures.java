package dev.careerbot.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The measures of a run, under the names that they are known by. */
final class Measures {
    record Judged(Gold gold, Judgement judgement) {}

    private final List<Judged> all;
    private final Map<String, String> lines = new LinkedHashMap<>();

    private Measures(List<Judged> all) {
        this.all = all;
    }

    static Map<String, String> of(List<Judged> judged) {
        Measures measures = new Measures(judged);
        measures.topics();
        measures.salaries();
        measures.declines();
        measures.others();
        return measures.lines;
    }

    private void topics() {
        count("topic_n", kind("topic"));
        mean("topic_hit1", kind("topic"), one -> share(one.judgement().hit1()));
        mean("topic_prime1", kind("topic"), one -> share(one.judgement().prime1()));
        mean("topic_hit3", kind("topic"), one -> share(one.judgement().hit3()));
        mean("topic_rr", kind("topic"), one -> one.judgement().reciprocalRank());
        mean(
                "topic_must",
                kind("topic").and(one -> one.judgement().must() != null),
                one -> share(Objects.equals(one.judgement().must(), true)));
        mean("topic_multi_coverage", kind("topic").and(one -> one.gold().multi()), one -> one.judgement()
                .coverage());
    }

    private void salaries() {
        Predicate<Judged> withFigure =
                kind("salary").and(one -> !one.gold().country().isEmpty());
        count("salary_n", kind("salary"));
        mean("salary_hit1", withFigure, one -> share(one.judgement().hit1()));
        mean(
                "salary_must",
                withFigure,
                one -> share(Objects.equals(one.judgement().must(), true)));
        mean(
                "salary_focused",
                withFigure.and(one -> one.gold().noFigure().isEmpty()),
                one -> share(one.judgement().focused()));
        mean(
                "salary_nofigure",
                kind("salary").and(one -> one.judgement().noFigure() != null),
                one -> share(Objects.equals(one.judgement().noFigure(), true)));
    }

    private void declines() {
        List<Judged> pool =
                all.stream().filter(one -> one.gold().countsForDeclining()).toList();
        double rightly = pool.stream()
                .filter(kind("oos").and(one -> one.judgement().declined()))
                .count();
        double wrongly = pool.stream()
                .filter(kind("oos").negate().and(one -> one.judgement().declined()))
                .count();
        double missed = pool.stream()
                .filter(kind("oos").and(one -> !one.judgement().declined()))
                .count();
        double precision = rightly + wrongly == 0 ? 0 : rightly / (rightly + wrongly);
        double recall = rightly + missed == 0 ? 0 : rightly / (rightly + missed);
        put("abstain_p", precision);
        put("abstain_r", recall);
        put("abstain_f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
        mean(
                "end_to_end",
                one -> one.gold().countsForDeclining(),
                one -> share(one.judgement().ok()));
    }

    private void others() {
        if (all.stream().anyMatch(kind("hostile"))) {
            mean("hostile_ok", kind("hostile"), one -> share(one.judgement().ok()));
        }
        Map<String, List<Judged>> talks = all.stream()
                .filter(one -> !one.gold().talk().isEmpty())
                .collect(Collectors.groupingBy(one -> one.gold().talk(), LinkedHashMap::new, Collectors.toList()));
        if (!talks.isEmpty()) {
            mean(
                    "conversation_turns_ok",
                    one -> !one.gold().talk().isEmpty(),
                    one -> share(one.judgement().right()));
            put(
                    "conversation_all_ok",
                    talks.values().stream()
                            .mapToDouble(turns -> share(turns.stream()
                                    .allMatch(one -> one.judgement().right())))
                            .average()
                            .orElse(Double.NaN));
        }
    }

    private static Predicate<Judged> kind(String kind) {
        return one -> one.gold().kind().equals(kind);
    }

    private static double share(boolean yes) {
        return yes ? 1 : 0;
    }

    private void count(String name, Predicate<Judged> which) {
        lines.put(name, Long.toString(all.stream().filter(which).count()));
    }

    private void mean(String name, Predicate<Judged> which, ToDoubleFunction<Judged> value) {
        Stream<Judged> chosen = all.stream().filter(which);
        put(name, chosen.mapToDouble(value).average().orElse(Double.NaN));
    }

    private void put(String name, double value) {
        lines.put(name, Double.isNaN(value) ? "nan" : String.format(Locale.ROOT, "%.3f", value));
    }
}
