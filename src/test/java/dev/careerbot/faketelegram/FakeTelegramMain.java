package dev.careerbot.faketelegram;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * The server by hand: {@code --port N}, {@code --token T}, {@code --prefix /P}, {@code --latency MILLIS}, {@code
 * --limits} for Telegram's limits, {@code --quiet} for no talk at the keyboard.
 */
public final class FakeTelegramMain {
    private Options options = Options.usual();
    private long latency;
    private Limits limits = Limits.none();
    private boolean quiet;

    public static void main(String[] args) throws IOException, InterruptedException {
        FakeTelegramMain main = new FakeTelegramMain();
        main.read(args);
        main.run();
    }

    private void read(String[] args) {
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--port" -> options = options.onPort(Integer.parseInt(args[++i]));
                case "--token" -> options = options.withToken(args[++i]);
                case "--prefix" -> options = options.underPrefix(args[++i]);
                case "--latency" -> latency = Long.parseLong(args[++i]);
                case "--limits" -> limits = Limits.telegrams();
                case "--quiet" -> quiet = true;
                default -> throw new IllegalArgumentException("no option is called " + args[i]);
            }
        }
    }

    private void run() throws IOException, InterruptedException {
        try (FakeTelegram telegram = FakeTelegram.start(options)) {
            telegram.latency(Duration.ofMillis(latency));
            telegram.limits(limits);
            System.out.println("TELEGRAM_API_URL=" + telegram.url());
            System.out.println("TELEGRAM_BOT_TOKEN=" + telegram.token());
            if (quiet) {
                new CountDownLatch(1).await();
            }
            new Console(telegram, System.out)
                    .talk(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
        }
    }
}
