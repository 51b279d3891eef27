package dev.careerbot.faketelegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.careerbot.Jvm;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person at the keyboard, and the server as a process of its own. */
class FakeTelegramConsoleTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final Caller bot = new Caller(telegram);
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PipedWriter keyboard = new PipedWriter();
    private long offset = 1;

    @BeforeEach
    void sitDown() throws IOException {
        BufferedReader typed = new BufferedReader(new PipedReader(keyboard));
        Console console = new Console(telegram, new PrintStream(screen, true, StandardCharsets.UTF_8));
        Thread person = new Thread(() -> {
            try {
                console.talk(typed);
            } catch (IOException e) {
                // The test is over and the pipe with it.
            }
        });
        person.setDaemon(true);
        person.start();
    }

    private void type(String line) throws IOException {
        keyboard.write(line + "\n");
        keyboard.flush();
    }

    private JsonNode next() {
        JsonNode update =
                bot.call("getUpdates", "offset", offset, "timeout", 5).result().path(0);
        offset = update.path("update_id").asLong() + 1;
        return update;
    }

    private void seesInTime(String text) {
        assertTrue(
                telegram.await(
                        SOON, () -> screen.toString(StandardCharsets.UTF_8).contains(text)),
                () -> "the screen shows: " + screen.toString(StandardCharsets.UTF_8));
    }

    @Test
    void linesGoToTheBotAndItsButtonsCanBePressedByNumber() throws IOException {
        type("/start");
        JsonNode start = next().path("message");
        assertEquals("/start", start.path("text").asText());
        bot.call(
                "sendMessage",
                "chat_id",
                start.at("/chat/id").asLong(),
                "text",
                "Welcome\nChoose",
                "reply_markup",
                Map.of(
                        "inline_keyboard",
                        List.of(List.of(
                                Map.of("text", "Pay", "callback_data", "p:1"),
                                Map.of("text", "Path", "callback_data", "p:2")))));
        seesInTime("bot> Welcome\n     Choose");
        seesInTime("#1 [Pay] #2 [Path]");
        type("#2");
        assertEquals("p:2", next().at("/callback_query/data").asText());
        type("#9");
        seesInTime("There is no button 9");
        bot.call("editMessageText", "chat_id", Console.PERSON, "message_id", 2, "text", "Done");
        seesInTime("bot (edited)> Done");
    }

    @Test
    void groupsEditsAndOtherThingsCanBeTried() throws IOException {
        type("/to-group /salary@careerbot_test_bot");
        assertEquals("supergroup", next().at("/message/chat/type").asText());
        bot.call("sendMessage", "chat_id", Console.GROUP, "text", "In which country?");
        seesInTime("bot (in the group)> In which country?");
        type("germny");
        next();
        type(":edit germany");
        assertEquals("germany", next().at("/edited_message/text").asText());
        type(":photo");
        assertTrue(next().path("message").has("photo"));
        type(":voice");
        assertTrue(next().path("message").has("voice"));
        type(":block");
        assertTrue(next().has("my_chat_member"));
        type(":unblock");
        assertTrue(next().has("my_chat_member"));
        type(":help");
        seesInTime("A line goes to the bot");
    }

    @Test
    void standsAsAProcessOfItsOwn() throws IOException {
        Process process = new ProcessBuilder(
                        Jvm.JAVA,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FakeTelegramMain.class.getName(),
                        "--port",
                        "0",
                        "--token",
                        telegram.token(),
                        "--prefix",
                        "/api",
                        "--quiet")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String url = said.readLine().replace("TELEGRAM_API_URL=", "");
            assertEquals("TELEGRAM_BOT_TOKEN=" + telegram.token(), said.readLine());
            ControlClient control = new ControlClient(url.replace("/api", ""));
            control.tell("say", Map.of("chat", 7, "text", "hello"));
            Caller elsewhere = new Caller(url + "/bot" + telegram.token());
            assertEquals(
                    "hello",
                    elsewhere.call("getUpdates").result().at("/0/message/text").asText());
            assertEquals(1, control.counted("/updates/given"));
        } finally {
            process.destroy();
        }
    }
}
