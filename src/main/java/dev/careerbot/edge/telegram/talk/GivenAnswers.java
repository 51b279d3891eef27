package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.State;
import dev.careerbot.conversation.StateText;
import dev.careerbot.edge.telegram.intake.Erasure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Which messages answered which, for a while, so that an edited question can edit its answer. */
final class GivenAnswers {
    static final Duration KEPT = Duration.ofMinutes(30);
    /** Two a second for all that time. */
    private static final int MOST = 4_000;

    private static final int PAGES_OF_MOST = 1;

    private final StateText text;
    private final LongSupplier nanos;
    private final Map<String, Integer> newest = new HashMap<>();
    private final Map<Question, Answer> answers = new LinkedHashMap<>();

    GivenAnswers(StateText text, LongSupplier nanos) {
        this.text = text;
        this.nanos = nanos;
    }

    private record Question(long chat, int message) {}

    private record Answer(String talk, String before, boolean tip, List<Integer> messages, long atNanos) {}

    /**
     * @param before where the talk stood when it was asked
     * @param tip whether it was a tip, which is had now
     * @param newest whether nothing was asked since
     */
    record Given(List<Integer> messages, State before, boolean tip, boolean newest) {}

    /** Before its answer is sent. */
    void asked(Spot spot, State before, boolean tip) {
        keep(spot, text.write(before), tip);
    }

    private synchronized void keep(Spot spot, String before, boolean tip) {
        forgetOld();
        answers.put(
                new Question(spot.chat(), spot.message()),
                new Answer(spot.talk(), before, tip, new ArrayList<>(PAGES_OF_MOST), nanos.getAsLong()));
        newest.put(spot.talk(), spot.message());
    }

    /** Something else was asked there. */
    synchronized void movedOn(String talk) {
        newest.remove(talk);
    }

    synchronized void answered(long chat, int question, int message) {
        Answer answer = answers.get(new Question(chat, question));
        if (answer != null) {
            answer.messages().add(message);
        }
    }

    /** A page of an answer is not there any more. */
    synchronized void takenBack(long chat, int message) {
        answers.forEach((question, answer) -> {
            if (question.chat() == chat) {
                answer.messages().remove((Integer) message);
            }
        });
    }

    /**
     * All pages of an answer.
     *
     * @param question what it answers, or 0
     */
    record Pages(List<Integer> messages, int question) {}

    /**
     * Those with that page among them; that page alone if it is not remembered whose it is. Looked for, as a list by pages
     * would be one more thing to forget.
     */
    synchronized Pages pagesWith(long chat, int message) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getKey().chat() == chat
                        && entry.getValue().messages().contains(message))
                .map(entry -> new Pages(
                        List.copyOf(entry.getValue().messages()), entry.getKey().message()))
                .findFirst()
                .orElseGet(() -> new Pages(List.of(message), 0));
    }

    synchronized Optional<Given> to(Spot spot) {
        forgetOld();
        Answer answer = answers.get(new Question(spot.chat(), spot.message()));
        if (answer == null || answer.messages().isEmpty()) {
            return Optional.empty();
        }
        boolean isNewest = newest.getOrDefault(answer.talk(), 0) == spot.message();
        return Optional.of(
                new Given(List.copyOf(answer.messages()), text.read(answer.before()), answer.tip(), isNewest));
    }

    synchronized void forget(Erasure erasure) {
        answers.entrySet()
                .removeIf(entry -> entry.getKey().chat() == erasure.chat()
                        || erasure.covers(entry.getValue().talk()));
        newest.keySet().removeIf(erasure::covers);
    }

    private void forgetOld() {
        long now = nanos.getAsLong();
        var oldest = answers.entrySet().iterator();
        while (oldest.hasNext()) {
            Map.Entry<Question, Answer> entry = oldest.next();
            if (answers.size() <= MOST && now - entry.getValue().atNanos() < KEPT.toNanos()) {
                return;
            }
            oldest.remove();
            newest.remove(entry.getValue().talk(), entry.getKey().message());
        }
    }
}
