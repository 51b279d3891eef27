package dev.careerbot.edge.telegram;

import dev.careerbot.TempFolder;
import dev.careerbot.conversation.Chat;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Send;
import dev.careerbot.store.Database;
import dev.careerbot.store.SqlSubscribers;
import dev.careerbot.tips.Schedule;
import dev.careerbot.tips.Subscriber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Kills the bot again and again in the middle of a broadcast. Who heard what is counted by the server alone. */
final class TipCrashTrial {
    /** So many are on their way at most, where each takes long, and may be lost by a kill; mostly it is far fewer. */
    private static final int IN_FLIGHT = 64;

    private static final int PER_SECOND = 400;
    private static final Duration LATENCY = Duration.ofMillis(6);
    private static final int LONGEST_LIFE_MILLIS = 400;
    private static final Duration TO_FINISH = Duration.ofMinutes(5);
    private static final Duration TO_START = Duration.ofSeconds(30);
    private static final Pattern RECOVERED = Pattern.compile("(\\d+) tips were on their way");

    private final int kills;
    private final int people;
    private final Random random;

    TipCrashTrial(int kills, int people, long seed) {
        this.kills = kills;
        this.people = people;
        this.random = new Random(seed);
    }

    /**
     * @param twice tips that came more than once on that date
     * @param missing people who got none
     * @param inDoubt tips that the bot itself counts as on their way when it was killed, which the missing are of
     * @param mostInDoubt what as many kills may leave in doubt
     */
    record Tally(int people, int heard, int twice, int missing, int inDoubt, int mostInDoubt) {}

    Tally run(Path folder) throws IOException, InterruptedException {
        try (FakeTelegram telegram = FakeTelegram.start()) {
            telegram.latency(LATENCY);
            subscribe(telegram, folder);
            for (int i = 0; i < kills; i++) {
                int before = telegram.sends().size();
                Process bot = TipProcess.start(telegram.url(), telegram.token(), folder, PER_SECOND);
                telegram.await(TO_START, () -> telegram.sends().size() > before || !bot.isAlive());
                bot.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
                bot.destroyForcibly().waitFor();
            }
            Process last = TipProcess.start(telegram.url(), telegram.token(), folder, PER_SECOND);
            awaitRest(telegram, folder);
            last.destroy();
            if (!last.waitFor(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it does not end");
            }
            return tally(telegram, inDoubt(folder));
        }
    }

    /** Everybody's hour is the present one, wherever on the globe that is far from midnight. */
    private void subscribe(FakeTelegram telegram, Path folder) {
        Instant now = Instant.now();
        int utcHour = now.atZone(ZoneOffset.UTC).getHour();
        ZoneOffset noon = ZoneOffset.ofHours(12 - utcHour);
        Schedule schedule = new Schedule(LocalTime.ofInstant(now, noon), noon, false, null);
        long bot = Long.parseLong(telegram.token().substring(0, telegram.token().indexOf(':')));
        try (Database database = Database.open(folder, bot)) {
            SqlSubscribers subscribers = new SqlSubscribers(database);
            LongStream.rangeClosed(1, people).parallel().forEach(chat -> {
                long there = telegram.privateChat(chat).chat();
                Subscriber ignored =
                        subscribers.change(new Chat(there, 0), is -> is.subscribed(schedule, now.minusSeconds(1)));
            });
        }
    }

    /** Until all are served but for those in doubt, some of whom may be served too. */
    private void awaitRest(FakeTelegram telegram, Path folder) {
        telegram.await(TO_FINISH, () -> telegram.sends().size() + inDoubt(folder) >= people);
        int before = -1;
        while (telegram.sends().size() > before) {
            before = telegram.sends().size();
            int reached = before;
            telegram.await(Duration.ofMillis(500), () -> telegram.sends().size() > reached);
        }
    }

    private static int inDoubt(Path folder) {
        try {
            return RECOVERED
                    .matcher(Files.readString(folder.resolve("output.txt")))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .mapToInt(Integer::parseInt)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tally tally(FakeTelegram telegram, int inDoubt) {
        List<Long> chats = telegram.sends().stream().map(Send::chat).toList();
        int served = new HashSet<>(chats).size();
        return new Tally(people, chats.size(), chats.size() - served, people - served, inDoubt, kills * IN_FLIGHT);
    }

    /** {@code TipCrashTrial [kills] [people]}: at length. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        int people = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        long seed = System.nanoTime();
        Path folder = TempFolder.named("tip-crash-trial");
        System.out.println("seed " + seed);
        System.out.println(new TipCrashTrial(kills, people, seed).run(folder));
    }
}
