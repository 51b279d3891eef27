package dev.careerbot.edge.telegram;

import dev.careerbot.TempFolder;
import dev.careerbot.edge.telegram.figures.BotProcess;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Send;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ends a bot again and again while people write to it. What was said and heard is counted by the server alone. */
final class CrashTrial {
    private static final int CHATS = 24;
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final Duration LATENCY = Duration.ofMillis(10);
    private static final int LONGEST_LIFE_MILLIS = 2_500;
    private static final Pattern NUMBER = Pattern.compile("/n(\\d+)");

    private final int ends;
    private final int updates;
    private final boolean gently;
    private final Random random;
    private final Start start;

    /** A bot that says back the number that it is told, whatever else it says. */
    @FunctionalInterface
    interface Start {
        Process bot(String url, String token, Path folder) throws IOException;
    }

    /** @param gently by SIGTERM rather than by SIGKILL */
    CrashTrial(int ends, int updates, boolean gently, long seed) {
        this(EchoProcess::start, ends, updates, gently, seed);
    }

    private CrashTrial(Start start, int ends, int updates, boolean gently, long seed) {
        this.start = start;
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
                int pollsBefore = polls(telegram);
                Process bot = start.bot(telegram.url(), telegram.token(), folder);
                if (i % 4 > 0 || gently) {
                    // A signal before the bot has begun to work finds nobody who listens for it.
                    awaitWork(telegram, bot, pollsBefore);
                }
                bot.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
                badExits += end(bot) ? 0 : 1;
            }
            people.join();
            int pollsBefore = polls(telegram);
            Process last = start.bot(telegram.url(), telegram.token(), folder);
            // With all answered already it would be ended in the middle of its start, and what it leaves would be
            // chance.
            awaitWork(telegram, last, pollsBefore);
            awaitAnswers(telegram);
            end(last);
            return tally(telegram, badExits);
        }
    }

    private static int polls(FakeTelegram telegram) {
        return telegram.calls("getUpdates").size();
    }

    private static void awaitWork(FakeTelegram telegram, Process bot, int pollsBefore) throws InterruptedException {
        while (bot.isAlive() && polls(telegram) == pollsBefore) {
            Thread.sleep(5);
        }
    }

    /** As long as answers come, however slow the machine is, none is lost. */
    private void awaitAnswers(FakeTelegram telegram) {
        boolean more = true;
        while (more) {
            int heard = telegram.sends().size();
            more = !isAllHeard(telegram)
                    && telegram.await(SILENCE, () -> telegram.sends().size() > heard);
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
                    // The whole bot answers that it knows no such command, and names it.
                    telegram.privateChat(1 + said % CHATS).says("/n" + said / CHATS);
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
            Matcher number = NUMBER.matcher(send.text());
            if (!number.find()) {
                throw new AssertionError("an answer to nothing: " + send);
            }
            heard.computeIfAbsent(send.chat(), chat -> new ArrayList<>()).add(Integer.parseInt(number.group(1)));
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

    /** {@code CrashTrial [ends] [updates]}: the packaged bot, at length, by SIGKILL and then by SIGTERM. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int ends = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        int updates = args.length > 1 ? Integer.parseInt(args[1]) : 12_000;
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        boolean bad = false;
        for (boolean gently : new boolean[] {false, true}) {
            Path folder = TempFolder.named("crash-trial");
            Tally tally = new CrashTrial(CrashTrial::packaged, ends, updates, gently, seed).run(folder);
            System.out.println((gently ? "SIGTERM " : "SIGKILL ") + tally);
            if (tally.lost() > 0
                    || tally.outOfOrder() > 0
                    || tally.twice() > tally.mostTwice()
                    || tally.badExits() > 0) {
                bad = true;
                TempFolder.keep(folder);
                System.out.println("NOT GOOD: see " + folder);
            }
        }
        System.exit(bad ? 1 : 0);
    }

    private static Process packaged(String url, String token, Path folder) throws IOException {
        return BotProcess.careerbot(url, token, folder, List.of()).process();
    }
}
