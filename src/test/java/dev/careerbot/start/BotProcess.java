package dev.careerbot.start;

import dev.careerbot.faketelegram.FakeTelegram;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The bot as a process of its own, as a person starts it, beside the stand-in for Telegram. */
final class BotProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final FakeTelegram telegram;
    private final long began = System.nanoTime();
    private final Path log;
    final int httpPort;

    BotProcess(FakeTelegram telegram, Path folder, List<String> command) throws IOException {
        this.telegram = telegram;
        this.httpPort = freePort();
        this.log = folder.resolve("log.txt");
        List<String> all = new ArrayList<>(command);
        all.add("telegram");
        ProcessBuilder builder = new ProcessBuilder(all);
        builder.environment().put("TELEGRAM_BOT_TOKEN", telegram.token());
        builder.environment().put("TELEGRAM_API_URL", telegram.url());
        builder.environment().put("DATA_DIR", folder.toString());
        builder.environment().put("HTTP_PORT", Integer.toString(httpPort));
        builder.environment().put("RATE_PER_MINUTE", "0");
        this.process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    /** From the start of the process until its first poll arrives. */
    Duration untilFirstPoll() throws IOException, InterruptedException {
        while (telegram.calls("getUpdates").isEmpty()) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("it does not poll: " + Files.readString(log));
            }
            Thread.sleep(2);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** What it has taken of the processors so far, which a busy machine does not make longer. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Of the memory that it has in the machine, in megabytes. */
    int residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** By SIGTERM; what it does not end by itself within ten seconds is an error. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("it did not end in order: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
