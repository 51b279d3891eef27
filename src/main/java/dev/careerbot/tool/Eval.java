package dev.careerbot.tool;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code eval}: holds a guide against questions whose right answers are known. */
public final class Eval {
    private final List<Path> files;
    private final PrintStream out;
    private final boolean misses;

    public Eval(List<Path> files, PrintStream out, boolean misses) {
        this.files = List.copyOf(files);
        this.out = out;
        this.misses = misses;
    }

    /** Asks each question; those of one conversation in one talk. */
    public boolean ask(Conversation conversation) throws IOException {
        Map<String, Answered> answers = new HashMap<>();
        for (Gold gold : Gold.read(files)) {
            String talk = gold.talk().isEmpty() ? "alone " + gold.id() : "talk " + gold.talk();
            answers.put(
                    gold.id(), Answered.of(Answers.line(gold.id(), conversation.hear(Heard.words(talk, gold.q())))));
        }
        return print(answers);
    }

    public boolean score(Path run) throws IOException {
        return print(Answered.read(run));
    }

    private boolean print(Map<String, Answered> answers) throws IOException {
        List<Measures.Judged> judged = Gold.read(files).stream()
                .map(gold -> new Measures.Judged(
                        gold, Judgement.of(gold, answers.getOrDefault(gold.id(), Answered.NOTHING))))
                .toList();
        Measures.of(judged).forEach((name, value) -> out.println(String.format(Locale.ROOT, "%-24s %s", name, value)));
        if (misses) {
            judged.stream()
                    .filter(one -> !one.judgement().right())
                    .forEach(one -> out.println(
                            miss(one.gold(), answers.getOrDefault(one.gold().id(), Answered.NOTHING))));
        }
        return true;
    }

    private static String miss(Gold gold, Answered answer) {
        return gold.id() + "\t" + gold.kind() + "\t" + gold.q() + "\twant " + gold.expect() + gold.country()
                + gold.noFigure() + gold.must() + "\tgot " + answer.outcome() + " "
                + answer.topics().stream().limit(3).toList();
    }
}
