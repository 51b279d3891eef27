package dev.careerbot.edge.telegram;

import dev.careerbot.Jvm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Tips as a process of its own that can be killed. Its arguments: url, token, folder, how many a second; a step. */
public final class TipProcess {
    private TipProcess() {}

    public static void main(String[] args) throws InterruptedException {
        TipBot bot = new TipBot(
                args[0],
                args[1],
                Path.of(args[2]),
                Integer.parseInt(args[3]),
                Clock.systemUTC(),
                args.length > 4 ? TipStep.valueOf(args[4]) : null);
        Runtime.getRuntime().addShutdownHook(new Thread(bot::close));
        bot.begin();
        new CountDownLatch(1).await();
    }

    public static Process start(String url, String token, Path folder, int perSecond) throws IOException {
        return start(url, token, folder, new String[] {"" + perSecond});
    }

    /** @param step where it stands still */
    static Process start(String url, String token, Path folder, int perSecond, TipStep step) throws IOException {
        return start(url, token, folder, new String[] {"" + perSecond, step.name()});
    }

    private static Process start(String url, String token, Path folder, String[] further) throws IOException {
        File log = folder.resolve("output.txt").toFile();
        List<String> command = Jvm.shortLived(
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                TipProcess.class.getName(),
                url,
                token,
                folder.toString());
        command.addAll(List.of(further));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }
}
