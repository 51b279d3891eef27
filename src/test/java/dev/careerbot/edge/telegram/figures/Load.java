package dev.careerbot.edge.telegram.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Many people who ask what people ask: the questions of the sample, in an order that is the same every time. */
final class Load {
    private static final long TICK_NANOS = 10_000_000;

    private final ServerProcess server;
    private final List<String> questions;
    private final int chats;
    private int asked;

    Load(ServerProcess server, int chats) {
        this.server = server;
        this.chats = chats;
        this.questions = questions();
    }

    private static List<String> questions() {
        try {
            ObjectMapper json = new ObjectMapper();
            List<String> all = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of("src/test/resources/eval/questions.jsonl"))) {
                String question = json.readTree(line).path("q").asText();
                // What Telegram itself would not let through, or cut, is no load.
                if (!question.isBlank() && question.length() < 4_000) {
                    all.add(question);
                }
            }
            Collections.shuffle(all, new Random(17));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> next() {
        int number = asked++;
        return Map.of(
                "chat", 1_000 + number % chats, "text", questions.get((number / chats + number) % questions.size()));
    }

    /** So many at once; comes back when all are answered, and says how long that took. */
    double burst(int count) throws InterruptedException {
        List<Map<String, Object>> messages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            messages.add(next());
        }
        long before = server.sends();
        long began = System.nanoTime();
        server.control.tell("say", Map.of("messages", messages));
        ServerProcess.await(() -> server.sends() >= before + count);
        return (System.nanoTime() - began) / 1e9;
    }

    /** So many a second for so long; gives the milliseconds to each answer, from the quickest on. */
    List<Double> paced(int perSecond, int seconds) throws InterruptedException {
        long after = server.sends();
        Map<Long, Deque<Long>> waiting = new HashMap<>();
        long began = System.nanoTime();
        int total = perSecond * seconds;
        for (int said = 0; said < total; ) {
            long due = began + (long) (said * 1e9 / perSecond);
            LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
            List<Map<String, Object>> messages = new ArrayList<>();
            for (; said < total && began + (long) (said * 1e9 / perSecond) <= due + TICK_NANOS / 2; said++) {
                Map<String, Object> message = next();
                messages.add(message);
                long chat = ((Integer) message.get("chat")).longValue();
                waiting.computeIfAbsent(chat, key -> new ArrayDeque<>()).add(System.nanoTime());
            }
            server.control.tell("say", Map.of("messages", messages));
        }
        ServerProcess.await(() -> server.sends() >= after + total);
        List<Double> millis = new ArrayList<>();
        for (JsonNode send : server.control.ask("sends?after=" + after)) {
            long asked = waiting.get(send.path("chat").asLong()).remove();
            millis.add((send.path("at_nanos").asLong() - asked) / 1e6);
        }
        Collections.sort(millis);
        return millis;
    }
}
