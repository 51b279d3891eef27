package dev.careerbot.edge.telegram;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/** Tips as a process of its own that can be killed. Its arguments: url, token, folder, how many a second. */
public final class TipProcess {
    private TipProcess() {}

    public static void main(String[] args) throws InterruptedException {
        TipBot bot = new TipBot(args[0], args[1], Path.of(args[2]), Integer.parseInt(args[3]), Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(bot::close));
        bot.begin();
        new CountDownLatch(1).await();
    }

    public static Process start(String url, String token, Path folder, int perSecond) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        File log = folder.resolve("output.txt").toFile();
        return new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1", // starts sooner, and lives too short for more
                        "-cp",
                        System.getProperty("java.class.path"),
                        TipProcess.class.getName(),
                        url,
                        token,
                        folder.toString(),
                        "" + perSecond)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }
}
