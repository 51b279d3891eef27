package dev.careerbot.edge.telegram.figures;

import dev.careerbot.edge.telegram.api.ApiUrl;
import dev.careerbot.edge.telegram.api.BotApi;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * The least that a bot can do, to measure ours by: polls by the library, sends every text back, and keeps nothing. Its HTTP
 * client is set as ours.
 */
final class BareEcho {
    private static final int PATIENCE_SECONDS = 20;

    private BareEcho() {}

    public static void main(String[] args) throws TelegramApiException {
        ApiUrl url = ApiUrl.of(URI.create(System.getenv("TELEGRAM_API_URL")));
        OkHttpClient http = BotApi.client(url)
                .readTimeout(Duration.ofSeconds(2 * PATIENCE_SECONDS))
                .build();
        OkHttpTelegramClient telegram = new OkHttpTelegramClient(
                http,
                System.getenv("TELEGRAM_BOT_TOKEN"),
                new TelegramUrl(url.scheme(), url.host(), url.port(), false));
        int offset = 0;
        while (true) {
            List<Update> updates = telegram.execute(GetUpdates.builder()
                    .offset(offset)
                    .limit(100)
                    .timeout(PATIENCE_SECONDS)
                    .build());
            for (Update update : updates) {
                offset = update.getUpdateId() + 1;
                var ignored = telegram.executeAsync(new SendMessage(
                        update.getMessage().getChatId().toString(),
                        update.getMessage().getText()));
            }
        }
    }
}
