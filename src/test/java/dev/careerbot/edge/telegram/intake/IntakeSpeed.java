package dev.careerbot.edge.telegram.intake;

import dev.careerbot.Jvm;
import dev.careerbot.TempFolder;
import dev.careerbot.edge.telegram.EchoProcess;
import dev.careerbot.faketelegram.ControlClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code IntakeSpeed [chats] [messages to each] [latency in ms]}: how fast an echo with a durable intake is. */
final class IntakeSpeed {
    private IntakeSpeed() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int chats = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        int each = args.length > 1 ? Integer.parseInt(args[1]) : 50;
        int latency = args.length > 2 ? Integer.parseInt(args[2]) : 30;
        Process server = new ProcessBuilder(
                        Jvm.JAVA,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.careerbot.faketelegram.FakeTelegramMain",
                        "--quiet")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String url = said.readLine().substring("TELEGRAM_API_URL=".length());
            String token = said.readLine().substring("TELEGRAM_BOT_TOKEN=".length());
            ControlClient control = new ControlClient(url);
            Process bot = EchoProcess.start(url, token, TempFolder.named("intake-speed"));
            burst(control, bot, chats, each); // warms up
            control.tell("latency", Map.of("millis", latency));
            burst(control, bot, chats, each);
            burst(control, bot, chats, each);
            System.out.println("resident " + resident(bot) + ", threads " + threads(bot));
            bot.destroy();
            System.out.println("exit " + bot.waitFor());
        } finally {
            server.destroy();
        }
    }

    private static void burst(ControlClient control, Process bot, int chats, int each) throws InterruptedException {
        List<Map<String, Object>> messages = new ArrayList<>();
        for (int i = 0; i < chats * each; i++) {
            messages.add(Map.of("chat", 1_000 + i % chats, "text", "message " + i));
        }
        long before = control.counted("/sends");
        Duration cpuBefore = bot.info().totalCpuDuration().orElse(Duration.ZERO);
        long began = System.nanoTime();
        control.tell("say", Map.of("messages", messages));
        long told = System.nanoTime();
        while (control.counted("/sends") < before + messages.size()) {
            Thread.sleep(5);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        double cpu = bot.info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .minus(cpuBefore)
                        .toMillis()
                / 1e3;
        System.out.printf(
                "%d answers in %.2f s (asked within %.2f s): %.0f a second, %.2f CPU seconds per 1,000%n",
                messages.size(),
                seconds,
                (told - began) / 1e9,
                messages.size() / seconds,
                cpu * 1_000 / messages.size());
    }

    private static String resident(Process bot) throws IOException {
        return line(bot, "VmRSS:");
    }

    private static String threads(Process bot) throws IOException {
        return line(bot, "Threads:");
    }

    private static String line(Process bot, String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + bot.pid() + "/status")).stream()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElse("")
                .substring(name.length())
                .strip();
    }
}
