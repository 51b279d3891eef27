package dev.careerbot.edge.telegram.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A bot as a process of its own, seen from outside: by what the system counts. */
public final class BotProcess implements AutoCloseable {
    /** With which {@code mvn package} has made the jar. */
    static final Path JAR = Path.of("target", "careerbot.jar");

    private final Process process;
    final long startedNanos = System.nanoTime();

    private BotProcess(Process process) {
        this.process = process;
    }

    /** The packaged bot, as people start it. */
    public static BotProcess careerbot(String url, String token, Path folder, List<String> jvm) throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is not there: make it by `mvn -q -DskipTests package`");
        }
        List<String> command = new ArrayList<>(List.of(ServerProcess.JAVA));
        command.addAll(jvm);
        command.addAll(List.of("-jar", JAR.toString(), "telegram"));
        return start(command, url, token, folder);
    }

    static BotProcess bareEcho(ServerProcess server, Path folder, List<String> jvm) throws IOException {
        List<String> command = new ArrayList<>(List.of(ServerProcess.JAVA));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BareEcho.class.getName()));
        return start(command, server.url, server.token, folder);
    }

    private static BotProcess start(List<String> command, String url, String token, Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output.txt").toFile()));
        builder.environment().put("TELEGRAM_API_URL", url);
        builder.environment().put("TELEGRAM_BOT_TOKEN", token);
        builder.environment().put("DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("RATE_PER_MINUTE", "0");
        return new BotProcess(builder.start());
    }

    public Process process() {
        return process;
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    long residentMegabytes() throws IOException {
        return status("VmRSS:") / 1024;
    }

    long mostResidentMegabytes() throws IOException {
        return status("VmHWM:") / 1024;
    }

    long threads() throws IOException {
        return status("Threads:");
    }

    long openFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return files.count();
        }
    }

    private long status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip().split(" ", 2)[0])
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    /** As an operator ends it. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(15, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
