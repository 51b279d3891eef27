package dev.careerbot.edge.telegram.figures;

import dev.careerbot.TempFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How fast and how small the packaged bot is in Telegram, beside a bare echo bot: plainly, and as in the container. */
final class TelegramFigures {
    private static final int CHATS = 200;
    /** Warm is who compiles no more than this while so many are answered; who never gets so warm is measured as he is. */
    private static final double COMPILING = 0.05;

    private static final int WARM_UP = 2_000;
    private static final int MOST_WARM_UPS = 80;
    private static final int PER_SECOND = 200;
    private static final int SECONDS = 20;
    private static final int BURST = 10_000;
    private static final List<String> AS_IN_CONTAINER = List.of("@docker/java.options");
    private static final Duration LATENCY = Duration.ofMillis(30);

    private TelegramFigures() {}

    private record Figures(
            double pacedCpu, double burstCpu, double p50, double p99, double slowRate, long resident, long most) {}

    /** Starts a bot against a server. */
    @FunctionalInterface
    private interface Start {
        BotProcess in(ServerProcess server, Path folder, List<String> jvm) throws IOException;
    }

    private static final Start CAREERBOT =
            (server, folder, jvm) -> BotProcess.careerbot(server.url, server.token, folder, jvm);

    public static void main(String[] args) throws IOException, InterruptedException {
        for (List<String> jvm : List.of(List.<String>of(), AS_IN_CONTAINER)) {
            System.out.printf("%n== java %s%n", String.join(" ", jvm));
            Figures echo = measure("bare echo", BotProcess::bareEcho, jvm);
            Figures ours = measure("careerbot", CAREERBOT, jvm);
            row("CPU s per 1,000 answers, at 200 a second", ours.pacedCpu(), echo.pacedCpu(), "at most 1.5 times");
            row("CPU s per 1,000 answers, in a burst", ours.burstCpu(), echo.burstCpu(), "at most 1.5 times");
            row("ms to an answer at 200 a second, half", ours.p50(), echo.p50(), "");
            row("ms to an answer at 200 a second, 99 of 100", ours.p99(), echo.p99(), "under 50");
            row("answers a second, 200 chats, 30 ms away", ours.slowRate(), echo.slowRate(), "at least 1,500");
            row(
                    "resident MB under load",
                    ours.resident(),
                    echo.resident(),
                    jvm.isEmpty() ? "at most 400" : "at most 200");
            row("resident MB, the most", ours.most(), echo.most(), "");
        }
    }

    private static void row(String what, double ours, double echo, String goal) {
        System.out.printf("%-46s %10.3f  echo %10.3f  ratio %5.2f  %s%n", what, ours, echo, ours / echo, goal);
    }

    private static Figures measure(String name, Start start, List<String> jvm)
            throws IOException, InterruptedException {
        try (ServerProcess server = new ServerProcess();
                BotProcess bot = start.in(server, TempFolder.named("figures"), jvm)) {
            Load load = new Load(server, CHATS);
            load.paced(PER_SECOND / 2, 3);
            int warmUps = warmUp(bot, load);
            Duration before = bot.cpu();
            List<Double> millis = load.paced(PER_SECOND, SECONDS);
            double paced = seconds(bot.cpu().minus(before)) * 1_000 / (PER_SECOND * SECONDS);
            before = bot.cpu();
            load.burst(BURST);
            double burst = seconds(bot.cpu().minus(before)) * 1_000 / BURST;
            server.control.tell("latency", Map.of("millis", LATENCY.toMillis()));
            double slow = Math.max(BURST / load.burst(BURST), BURST / load.burst(BURST));
            Figures figures = new Figures(
                    paced,
                    burst,
                    millis.get(millis.size() / 2),
                    millis.get(millis.size() * 99 / 100),
                    slow,
                    bot.residentMegabytes(),
                    bot.mostResidentMegabytes());
            System.err.println(name + " " + figures + " after " + warmUps * WARM_UP + " to warm up, threads "
                    + bot.threads() + ", exit " + bot.stop());
            return figures;
        }
    }

    private static int warmUp(BotProcess bot, Load load) throws IOException, InterruptedException {
        double share = 1;
        int rounds = 0;
        for (; rounds < MOST_WARM_UPS && share > COMPILING; rounds++) {
            Duration all = bot.cpu();
            Duration compiling = bot.compiling();
            load.burst(WARM_UP);
            share = seconds(bot.compiling().minus(compiling))
                    / seconds(bot.cpu().minus(all));
        }
        Thread.sleep(2_000); // what is under way is compiled
        return rounds;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
