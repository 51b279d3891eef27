package dev.careerbot.edge.telegram.figures;

import dev.careerbot.Jvm;
import dev.careerbot.faketelegram.ControlClient;
import dev.careerbot.faketelegram.FakeTelegramMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/** The stand-in for Telegram as a process of its own, so that what it costs is not counted as the bot's. */
final class ServerProcess implements AutoCloseable {
    /** Whoever looks takes a processor from what is measured. */
    private static final long BETWEEN_LOOKS_MILLIS = 25;

    private final Process process;
    final String url;
    final String token;
    final ControlClient control;

    ServerProcess() throws IOException {
        process = new ProcessBuilder(
                        Jvm.JAVA,
                        "-Xmx4g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FakeTelegramMain.class.getName(),
                        "--quiet")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        url = said.readLine().substring("TELEGRAM_API_URL=".length());
        token = said.readLine().substring("TELEGRAM_BOT_TOKEN=".length());
        control = new ControlClient(url);
    }

    long sends() {
        return control.counted("/sends");
    }

    long polls() {
        return control.counted("/calls/getupdates");
    }

    static void await(BooleanSupplier isSo) throws InterruptedException {
        long end = System.nanoTime() + 120_000_000_000L;
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it has not happened within two minutes");
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
