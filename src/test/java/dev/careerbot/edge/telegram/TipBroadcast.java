package dev.careerbot.edge.telegram;

import dev.careerbot.TempFolder;
import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.faketelegram.Call;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Limits;
import dev.careerbot.faketelegram.Send;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Many whose hours lie in one minute, within Telegram's limits and in real time, while people ask questions. */
final class TipBroadcast {
    private static final int PER_SECOND = 25;
    private static final long ASKING = 1_000_000_000L;

    private TipBroadcast() {}

    /** {@code TipBroadcast [people] [how long a call takes, in milliseconds]}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        Duration latency = Duration.ofMillis(args.length > 1 ? Integer.parseInt(args[1]) : 30);
        Path folder = TempFolder.named("tip-broadcast");
        try (FakeTelegram telegram = FakeTelegram.start();
                TipBot bot = new TipBot(telegram.url(), telegram.token(), folder, PER_SECOND, Clock.systemUTC())) {
            telegram.latency(latency);
            Instant hour = Instant.now().plusMillis(people + 2_000L);
            for (int i = 0; i < people; i++) {
                bot.subscribe(telegram.privateChat(1 + i).chat(), hour.plusMillis(60_000L * i / people));
            }
            telegram.limits(Limits.telegrams());
            bot.begin();
            List<Long> answers = new ArrayList<>();
            long asker = telegram.privateChat(9_000_000_000L).chat();
            Duration patience = Duration.ofSeconds(90 + 3L * people / PER_SECOND);
            long end = System.nanoTime() + patience.toNanos();
            while (bot.tips.counts().snapshot().sent() < people && System.nanoTime() < end) {
                long began = System.nanoTime();
                Outcome ignored = bot.says(asker, "an answer").join();
                answers.add((System.nanoTime() - began) / 1_000_000);
                TimeUnit.NANOSECONDS.sleep(Math.max(1, ASKING - (System.nanoTime() - began)));
            }
            print(telegram, bot, people, hour, answers);
        }
    }

    private static void print(FakeTelegram telegram, TipBot bot, int people, Instant hour, List<Long> answers) {
        List<Send> tips =
                telegram.sends().stream().filter(send -> send.chat() <= people).toList();
        long furthest = 0;
        for (int i = 0; i < tips.size(); i++) {
            furthest = Math.max(furthest, Math.abs(tips.get(i).chat() - 1 - i));
        }
        long toldToWait = telegram.calls("sendMessage").stream()
                .filter(call -> call.status() == 429)
                .map(Call::chat)
                .count();
        Collections.sort(answers);
        Send last = tips.get(tips.size() - 1);
        long due = hour.toEpochMilli() + 60_000L * (last.chat() - 1) / people;
        System.out.printf(
                "%,d people within a minute: %,d heard, %,d twice, the last one %s late; at most %d places out of"
                        + " order; %d sends told to wait%n",
                people,
                new HashSet<>(tips.stream().map(Send::chat).toList()).size(),
                tips.size() - tips.stream().map(Send::chat).distinct().count(),
                Duration.ofMillis(last.at() - due),
                furthest,
                toldToWait);
        System.out.printf(
                "%,d answers meanwhile: %d ms in the middle, %d ms at most%n",
                answers.size(), answers.get(answers.size() / 2), answers.get(answers.size() - 1));
        System.out.println(bot.tips.counts().snapshot());
    }
}
