package dev.careerbot.edge.telegram.figures;

import com.fasterxml.jackson.databind.JsonNode;
import dev.careerbot.Jvm;
import dev.careerbot.TempFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * {@code Soak [minutes] [updates a second]}: the packaged bot under an even load with mixed faults. What it holds must not
 * grow, and nobody may stay without an answer.
 */
final class Soak {
    private static final int CHATS = 400;
    private static final int SAMPLES = 15;
    private static final double MOST_GROWTH = 1.05;
    /** The bot knows for half an hour, and of so many, which messages answered which question. */
    private static final int ALL_REMEMBERED = 20_000;

    /** Threads and files come and go by a few with the load. */
    private static final long FEW = 8;

    private static final List<Map<String, Object>> FAULTS = List.of(
            Map.of("method", "sendMessage", "kind", "status", "status", 500),
            Map.of("method", "sendMessage", "kind", "html"),
            Map.of("method", "sendMessage", "kind", "too_many_requests"),
            Map.of("method", "sendMessage", "kind", "hang_up"),
            Map.of("method", "sendMessage", "kind", "truncated"),
            Map.of("method", "sendMessage", "kind", "garbage"),
            Map.of("method", "sendMessage", "kind", "cut_off"),
            Map.of("method", "getUpdates", "kind", "hang_up"),
            Map.of("method", "getUpdates", "kind", "truncated"),
            Map.of("method", "getUpdates", "kind", "status", "status", 502));

    private Soak() {}

    private record Sample(int asked, long heapKilobytes, long threads, long files, long resident) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int minutes = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        int perSecond = args.length > 1 ? Integer.parseInt(args[1]) : 50;
        System.out.printf("%d minutes at %d updates a second, a fault in 100%n", minutes, perSecond);
        Path folder = TempFolder.named("soak");
        try (ServerProcess server = new ServerProcess();
                BotProcess bot = BotProcess.careerbot(server.url, server.token, folder, List.of("-Xmx96m"))) {
            boolean flat = run(server, bot, minutes, perSecond);
            int exit = bot.stop();
            boolean good = flat && exit == 0;
            if (!good) {
                TempFolder.keep(folder);
            }
            System.out.printf("exit %d: %s%n", exit, good ? "good" : "NOT GOOD, log in " + folder);
            System.exit(good ? 0 : 1);
        }
    }

    private static boolean run(ServerProcess server, BotProcess bot, int minutes, int perSecond)
            throws IOException, InterruptedException {
        faults(server);
        List<Sample> samples = new ArrayList<>();
        int total = minutes * 60 * perSecond;
        int asked = 0;
        long began = System.nanoTime();
        for (int second = 0; second < minutes * 60; second++) {
            List<Map<String, Object>> messages = new ArrayList<>();
            for (int i = 0; i < perSecond; i++, asked++) {
                // It says back the number of what it was asked, so that each answer is known.
                messages.add(Map.of("chat", 1_000 + asked % CHATS, "text", "/n" + asked));
            }
            server.control.tell("say", Map.of("messages", messages));
            long due = began + TimeUnit.SECONDS.toNanos(second + 1);
            Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
            if ((second + 1) % Math.max(1, minutes * 60 / SAMPLES) == 0) {
                samples.add(sample(bot, asked));
            }
        }
        server.control.tell("clear", Map.of());
        int lost = lost(server, total);
        System.out.printf("%d asked, %d without an answer, %d sends%n", total, lost, server.sends());
        return isFlat(samples) && lost == 0 && server.control.counted("/violations") == 0;
    }

    /** One call of each method in a hundred goes wrong, in one way after the other. */
    private static void faults(ServerProcess server) {
        for (String method : List.of("sendMessage", "getUpdates")) {
            List<Map<String, Object>> all = FAULTS.stream()
                    .filter(fault -> fault.get("method").equals(method))
                    .toList();
            for (Map<String, Object> fault : all) {
                Map<String, Object> rule = new HashMap<>(fault);
                rule.put("every", 100 * all.size());
                server.control.tell("fault", rule);
            }
        }
    }

    private static Sample sample(BotProcess bot, int asked) throws IOException, InterruptedException {
        Sample sample = new Sample(asked, heapInUse(bot), bot.threads(), bot.openFiles(), bot.residentMegabytes());
        System.out.println(sample);
        return sample;
    }

    /** After a collection, of which the JDK's own tool takes care. */
    private static long heapInUse(BotProcess bot) throws IOException, InterruptedException {
        String pid = String.valueOf(bot.process().pid());
        tool("jcmd", pid, "GC.run");
        String told = tool("jstat", "-gc", pid);
        String[] names = told.lines().findFirst().orElseThrow().strip().split(" +");
        String[] values = told.lines().skip(1).findFirst().orElseThrow().strip().split(" +");
        double used = 0;
        for (int i = 0; i < names.length; i++) {
            used += Set.of("S0U", "S1U", "EU", "OU").contains(names[i]) ? Double.parseDouble(values[i]) : 0;
        }
        return (long) used;
    }

    private static String tool(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Jvm.tool(name));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }

    private static int lost(ServerProcess server, int total) throws InterruptedException {
        Set<String> heard = new HashSet<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        long read = 0;
        while (heard.size() < total && System.nanoTime() < end) {
            JsonNode sends = server.control.ask("sends?after=" + read);
            read += sends.size();
            sends.forEach(send -> heard.add(send.path("text").asText().replaceAll("(?s)^.*?/n(\\d+).*$", "$1")));
            Thread.sleep(200);
        }
        return total - heard.size();
    }

    /** The second half holds no more than the first, from where what is remembered for a while is full. */
    private static boolean isFlat(List<Sample> all) {
        List<Sample> samples =
                all.stream().filter(sample -> sample.asked() >= ALL_REMEMBERED).toList();
        if (samples.size() < 4) {
            System.out.printf("too short to tell: memory fills until %d are asked%n", ALL_REMEMBERED);
            return false;
        }
        int half = samples.size() / 2;
        Sample early = most(samples.subList(0, half));
        Sample late = most(samples.subList(half, samples.size()));
        return late.heapKilobytes() <= early.heapKilobytes() * MOST_GROWTH
                && late.threads() <= early.threads() + FEW
                && late.files() <= early.files() + FEW;
    }

    private static Sample most(List<Sample> samples) {
        return new Sample(
                samples.get(samples.size() - 1).asked(),
                samples.stream().mapToLong(Sample::heapKilobytes).max().orElseThrow(),
                samples.stream().mapToLong(Sample::threads).max().orElseThrow(),
                samples.stream().mapToLong(Sample::files).max().orElseThrow(),
                samples.stream().mapToLong(Sample::resident).max().orElseThrow());
    }
}
