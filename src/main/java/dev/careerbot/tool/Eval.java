package dev.careerbot.tool;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import dev.careerbot.guide.Guide;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code eval}: holds a guide against questions whose right answers are known. */
public final class Eval {
    private final List<Gold> gold;
    private final PrintStream out;
    private final boolean misses;

    /** Reads the files, so that a wrong one is told before a guide is read. */
    public Eval(List<Path> files, PrintStream out, boolean misses) throws IOException {
        this.gold = Gold.read(files);
        this.out = out;
        this.misses = misses;
    }

    /** Asks each question; those of one conversation in one talk. */
    public void ask(Conversation conversation, Guide guide) throws IOException {
        Map<String, Answered> answers = new HashMap<>();
        for (Gold one : gold) {
            String talk = one.talk().isEmpty() ? "alone " + one.id() : "talk " + one.talk();
            answers.put(one.id(), Answered.of(Answers.line(one.id(), conversation.hear(Heard.words(talk, one.q())))));
        }
        print(answers, new Figures(guide.pay()));
    }

    public void score(Path run, Guide guide) throws IOException {
        print(Answered.read(run), new Figures(guide.pay()));
    }

    private void print(Map<String, Answered> answers, Figures figures) {
        List<Measures.Judged> judged = gold.stream()
                .map(one -> new Measures.Judged(
                        one, Judgement.of(one, answers.getOrDefault(one.id(), Answered.NOTHING), figures)))
                .toList();
        Measures.of(judged).forEach((name, value) -> out.println(String.format(Locale.ROOT, "%-24s %s", name, value)));
        if (misses) {
            judged.stream()
                    .filter(one -> !one.judgement().right())
                    .forEach(one -> out.println(
                            miss(one.gold(), answers.getOrDefault(one.gold().id(), Answered.NOTHING))));
        }
    }

    private static String miss(Gold gold, Answered answer) {
        return gold.id() + "\t" + gold.kind() + "\t" + gold.q() + "\twant " + gold.expect() + gold.country()
                + gold.noFigure() + gold.must() + "\tgot " + answer.outcome() + " "
                + answer.topics().stream().limit(3).toList();
    }
}
