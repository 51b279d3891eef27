package dev.careerbot.edge.telegram.figures;

import dev.careerbot.Jvm;
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

    /** In what /proc tells of a thread, counted from behind its name. */
    private static final int USER_TICKS = 11;

    private static final int SYSTEM_TICKS = 12;
    private static final int MILLIS_OF_TICK = 10;

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
        List<String> command = new ArrayList<>(List.of(Jvm.JAVA));
        command.addAll(jvm);
        command.addAll(List.of("-jar", JAR.toString(), "telegram"));
        return start(command, url, token, folder);
    }

    static BotProcess bareEcho(ServerProcess server, Path folder, List<String> jvm) throws IOException {
        List<String> command = new ArrayList<>(List.of(Jvm.JAVA));
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

    /** What its compiler threads have taken of that. */
    Duration compiling() throws IOException {
        long ticks = 0;
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
            for (Path thread : threads.toList()) {
                String stat = Files.exists(thread) ? Files.readString(thread.resolve("stat")) : "";
                if (stat.contains(" CompilerThre")) {
                    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                    ticks += Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]);
                }
            }
        }
        return Duration.ofMillis(ticks * MILLIS_OF_TICK);
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
        process.destroyForcibly().onExit().join();
    }
}
