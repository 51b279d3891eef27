package dev.careerbot.faketelegram;

import java.util.ArrayList;
import java.util.List;

/** How many sends a second the server takes, by hand: {@code FakeTelegramSpeed [connections] [seconds]}. */
public final class FakeTelegramSpeed {
    private FakeTelegramSpeed() {}

    public static void main(String[] args) throws InterruptedException {
        int connections = args.length > 0 ? Integer.parseInt(args[0]) : 16;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        try (FakeTelegram telegram = FakeTelegram.start()) {
            measure(telegram, connections, 2);
            System.out.printf(
                    "%,d sends a second over %d connections%n", measure(telegram, connections, seconds), connections);
        }
    }

    private static long measure(FakeTelegram telegram, int connections, int seconds) throws InterruptedException {
        long before = telegram.sends().size();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            long chat = telegram.privateChat(1_000 + i).chat();
            String body = "{\"chat_id\":" + chat + ",\"text\":\"An answer of some length, as bots give them.\"}";
            Thread client = new Thread(() -> {
                try (RawClient raw = new RawClient(telegram)) {
                    while (System.nanoTime() < end) {
                        raw.post("sendMessage", body);
                    }
                }
            });
            client.start();
            clients.add(client);
        }
        for (Thread client : clients) {
            client.join();
        }
        return (telegram.sends().size() - before) / seconds;
    }
}
