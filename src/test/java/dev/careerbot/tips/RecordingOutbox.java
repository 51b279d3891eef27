package dev.careerbot.tips;

import dev.careerbot.conversation.Chat;
import dev.careerbot.conversation.Delivery;
import dev.careerbot.conversation.Outbox;
import dev.careerbot.reply.Reply;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Notes what is pushed, and answers as the test has it. */
final class RecordingOutbox implements Outbox {
    static final Delivery ARRIVED = new Delivery.Arrived();

    record Pushed(Chat to, Instant at, String text) {}

    private final InstantSource clock;
    final List<Pushed> pushed = Collections.synchronizedList(new ArrayList<>());
    volatile Function<Chat, CompletionStage<Delivery>> answers = chat -> CompletableFuture.completedFuture(ARRIVED);

    RecordingOutbox(InstantSource clock) {
        this.clock = clock;
    }

    void answers(Delivery delivery) {
        answers = chat -> CompletableFuture.completedFuture(delivery);
    }

    @Override
    public CompletionStage<Delivery> push(Chat to, Reply reply) {
        pushed.add(new Pushed(to, clock.instant(), reply.text()));
        return answers.apply(to);
    }

    List<Long> chats() {
        return pushed.stream().map(push -> push.to().id()).toList();
    }
}
