package dev.careerbot.edge.telegram;

import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Send;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Ends a bot again and again while people write to it. What was said and heard is counted by the server alone. */
final class CrashTrial {
    private static final int CHATS = 24;
    private static final Duration TO_CATCH_UP = Duration.ofSeconds(60);
    private static final Duration LATENCY = Duration.ofMillis(10);
    private static final int LONGEST_LIFE_MILLIS = 2_500;

    private final int ends;
    private final int updates;
    private final boolean gently;
    private final Random random;

    /** @param gently by SIGTERM rather than by SIGKILL */
    CrashTrial(int ends, int updates, boolean gently, long seed) {
        this.ends = ends;
        this.updates = updates;
        this.gently = gently;
        this.random = new Random(seed);
    }

    /**
     * @param twice answers that came more than once
     * @param mostTwice sends that were in flight when the process ended, which are all that may come twice
     * @param outOfOrder answers that came after a later one's
     * @param badExits ends by SIGTERM that were late, or had another code than 0
     */
    record Tally(int said, int heard, int lost, int twice, int mostTwice, int outOfOrder, int ends, int badExits) {}

    Tally run(Path folder) throws IOException, InterruptedException {
        try (FakeTelegram telegram = FakeTelegram.start()) {
            telegram.latency(LATENCY);
            Thread people = new Thread(() -> talk(telegram), "people");
            people.start();
            int badExits = 0;
            for (int i = 0; i < ends; i++) {
                Process bot = EchoProcess.start(telegram.url(), telegram.token(), folder);
                bot.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
                if (gently) {
                    awaitWork(telegram, bot);
                }
                badExits += end(bot) ? 0 : 1;
            }
            people.join();
            Process last = EchoProcess.start(telegram.url(), telegram.token(), folder);
            telegram.await(TO_CATCH_UP, () -> isAllHeard(telegram));
            end(last);
            return tally(telegram, badExits);
        }
    }

    /** A signal before the bot has begun to work finds nobody who listens for it. */
    private static void awaitWork(FakeTelegram telegram, Process bot) throws InterruptedException {
        int before = telegram.calls("getUpdates").size();
        while (bot.isAlive() && telegram.calls("getUpdates").size() == before) {
            Thread.sleep(5);
        }
    }

    private boolean end(Process bot) throws InterruptedException {
        if (!gently) {
            bot.destroyForcibly().waitFor();
            return true;
        }
        bot.destroy();
        if (!bot.waitFor(10, TimeUnit.SECONDS)) {
            bot.destroyForcibly().waitFor();
            return false;
        }
        return bot.exitValue() == 0;
    }

    /** Spread over the lives of the bot, in bursts. */
    private void talk(FakeTelegram telegram) {
        int said = 0;
        long pause = Math.max(1, (long) ends * LONGEST_LIFE_MILLIS * 10 / updates);
        try {
            while (said < updates) {
                for (int i = 0; i < 20 && said < updates; i++) {
                    telegram.privateChat(1 + said % CHATS).says("" + said / CHATS);
                    said++;
                }
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAllHeard(FakeTelegram telegram) {
        return heard(telegram).values().stream()
                        .mapToLong(texts -> texts.stream().distinct().count())
                        .sum()
                >= updates;
    }

    private static Map<Long, List<Integer>> heard(FakeTelegram telegram) {
        Map<Long, List<Integer>> heard = new HashMap<>();
        for (Send send : telegram.sends()) {
            heard.computeIfAbsent(send.chat(), chat -> new ArrayList<>()).add(Integer.parseInt(send.text()));
        }
        return heard;
    }

    private Tally tally(FakeTelegram telegram, int badExits) {
        Collection<List<Integer>> chats = heard(telegram).values();
        int all = chats.stream().mapToInt(List::size).sum();
        int distinct = (int) chats.stream()
                .mapToLong(texts -> texts.stream().distinct().count())
                .sum();
        int outOfOrder = chats.stream().mapToInt(CrashTrial::outOfOrder).sum();
        int inFlight = gently ? 0 : ends * CHATS;
        return new Tally(updates, all, updates - distinct, all - distinct, inFlight, outOfOrder, ends, badExits);
    }

    /** What comes twice comes twice in a row: its chat was not worked on in between. */
    private static int outOfOrder(List<Integer> texts) {
        int faults = 0;
        for (int i = 1; i < texts.size(); i++) {
            faults += texts.get(i) < texts.get(i - 1) ? 1 : 0;
        }
        return faults;
    }

    /** {@code CrashTrial [ends] [updates]}: at length, by SIGKILL and then by SIGTERM. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int ends = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        int updates = args.length > 1 ? Integer.parseInt(args[1]) : 12_000;
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        for (boolean gently : new boolean[] {false, true}) {
            Path folder = Files.createTempDirectory("crash-trial");
            System.out.println((gently ? "SIGTERM " : "SIGKILL ")
                    + new CrashTrial(ends, updates, gently, seed).run(folder) + " in " + folder);
        }
    }
}
