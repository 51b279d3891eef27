package dev.careerbot.edge.telegram.figures;

import dev.careerbot.TempFolder;
import dev.careerbot.edge.telegram.intake.RawUpdate;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Limits;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Speaker;
import dev.careerbot.store.Database;
import dev.careerbot.store.SqlInbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Two rushes at the packaged bot: many people at once under Telegram's limits, and a day's mail after a rest. */
final class Rushes {
    private static final List<String> HEAP = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError");
    private static final long FIRST = 1_000;

    private Rushes() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        boolean served = manyAtOnce(500, 1_000, Duration.ofSeconds(40));
        boolean emptied = aDaysMail(400, 20_000, 500);
        System.exit(served && emptied ? 0 : 1);
    }

    private static boolean manyAtOnce(int people, int messages, Duration most)
            throws IOException, InterruptedException {
        try (FakeTelegram telegram = FakeTelegram.start();
                BotProcess bot = bot(telegram, TempFolder.named("rush"))) {
            ServerProcess.await(() -> !telegram.calls("getUpdates").isEmpty());
            telegram.limits(Limits.telegrams());
            long began = System.nanoTime();
            for (int i = 0; i < messages; i++) {
                telegram.privateChat(FIRST + i % people).says("/n" + i / people);
            }
            boolean all =
                    telegram.await(most.multipliedBy(3), () -> telegram.sends().size() >= messages);
            double seconds = (System.nanoTime() - began) / 1e9;
            boolean ordered = IntStream.range(0, people).allMatch(person -> isInOrder(telegram.sent(FIRST + person)));
            System.out.printf(
                    "%,d messages of %d people under Telegram's limits: %s after %.1f s (goal %d), %s, %d MB resident%n",
                    messages,
                    people,
                    all ? "all answered" : telegram.sends().size() + " answered",
                    seconds,
                    most.toSeconds(),
                    ordered ? "each in order" : "NOT IN ORDER",
                    bot.mostResidentMegabytes());
            return all && ordered && seconds <= most.toSeconds() && bot.stop() == 0;
        }
    }

    private static boolean isInOrder(List<SeenMessage> answers) {
        return IntStream.range(0, answers.size())
                .allMatch(i -> answers.get(i).text().contains("/n" + i));
    }

    /** Of what each has asked meanwhile the newest is answered, and a line says so of the rest. */
    private static boolean aDaysMail(int people, int messages, int leastPerSecond)
            throws IOException, InterruptedException {
        Path folder = TempFolder.named("rush");
        try (FakeTelegram telegram = FakeTelegram.start()) {
            List<Speaker> all = IntStream.range(0, people)
                    .mapToObj(i -> telegram.privateChat(FIRST + i).ago(Duration.ofHours(12)))
                    .toList();
            for (int i = 0; i < messages; i++) {
                all.get(i % people).says("/n" + i / people);
            }
            try (BotProcess bot = bot(telegram, folder)) {
                ServerProcess.await(() -> !telegram.calls("getUpdates").isEmpty());
                long began = System.nanoTime();
                ServerProcess.await(() -> telegram.sends().size() >= 2 * people);
                double seconds = (System.nanoTime() - began) / 1e9;
                boolean told =
                        all.stream().allMatch(person -> isNewest(telegram.sent(person.chat()), messages / people - 1));
                long most = bot.mostResidentMegabytes();
                int exit = bot.stop();
                int left = left(folder, telegram.token());
                System.out.printf(
                        "%,d messages while it was down: %.0f a second (goal %d), %s, %d left, %d MB resident%n",
                        messages,
                        messages / seconds,
                        leastPerSecond,
                        told ? "the newest of each answered" : "NOT AS IT SHOULD",
                        left,
                        most);
                return told && left == 0 && exit == 0 && messages / seconds >= leastPerSecond;
            }
        }
    }

    private static boolean isNewest(List<SeenMessage> answers, int number) {
        return answers.size() == 2 && answers.get(1).text().contains("/n" + number);
    }

    private static int left(Path folder, String token) {
        long id = Long.parseLong(token.split(":", 2)[0]);
        try (Database database = Database.open(folder.resolve("data"), id)) {
            List<RawUpdate> waiting = new ArrayList<>();
            new SqlInbox(database, Clock.systemUTC()).waiting(waiting::add);
            return waiting.size();
        }
    }

    private static BotProcess bot(FakeTelegram telegram, Path folder) throws IOException {
        return BotProcess.careerbot(telegram.url(), telegram.token(), folder, HEAP);
    }
}
