package dev.careerbot.edge.telegram.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** How fast and how small the packaged bot is in Telegram, beside a bare echo bot: plainly, and as in the container. */
final class TelegramFigures {
    private static final int CHATS = 200;
    private static final int WARM_UP = 16_000;
    private static final int PER_SECOND = 200;
    private static final int SECONDS = 20;
    private static final int BURST = 10_000;
    private static final int STARTS = 5;
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
            starts(jvm);
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

    private static void starts(List<String> jvm) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            try (ServerProcess server = new ServerProcess();
                    BotProcess bot = CAREERBOT.in(server, Files.createTempDirectory("start"), jvm)) {
                ServerProcess.await(() -> server.polls() > 0);
                long arrived = server.control
                        .ask("calls?method=getUpdates")
                        .path(0)
                        .path("at_nanos")
                        .asLong();
                seconds.add((arrived - bot.startedNanos) / 1e9);
            }
        }
        Collections.sort(seconds);
        System.out.printf(
                "%-46s %10.3f  slowest of %d %.3f  under 1.3%n",
                "s from start to first poll, the middle one", seconds.get(STARTS / 2), STARTS, seconds.get(STARTS - 1));
    }

    private static Figures measure(String name, Start start, List<String> jvm)
            throws IOException, InterruptedException {
        try (ServerProcess server = new ServerProcess();
                BotProcess bot = start.in(server, Files.createTempDirectory("figures"), jvm)) {
            Load load = new Load(server, CHATS);
            load.paced(PER_SECOND / 2, 3);
            for (int warm = 0; warm < WARM_UP; warm += CHATS * 10) {
                load.burst(CHATS * 10);
            }
            Thread.sleep(2_000); // the last of the warm-up is compiled
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
            System.err.println(name + " " + figures + ", threads " + bot.threads() + ", exit " + bot.stop());
            return figures;
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
