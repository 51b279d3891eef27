package dev.careerbot.edge.telegram;

import dev.careerbot.Jvm;
import dev.careerbot.conversation.Unasked;
import dev.careerbot.edge.telegram.api.ApiUrl;
import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.intake.HttpUpdates;
import dev.careerbot.edge.telegram.intake.TelegramIntake;
import dev.careerbot.edge.telegram.sending.SendEvents;
import dev.careerbot.edge.telegram.sending.TelegramSender;
import dev.careerbot.settings.Token;
import dev.careerbot.store.Database;
import dev.careerbot.store.SqlInbox;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The door with an echo behind it, as a process of its own that can be killed. Its arguments: url, token, folder. */
public final class EchoProcess {
    private EchoProcess() {}

    public static void main(String[] args) throws InterruptedException {
        ApiUrl url = ApiUrl.of(URI.create(args[0]));
        Token token = Token.of(args[1]).orElseThrow();
        Database database = Database.open(Path.of(args[2]), token.botId());
        BotApi api = new BotApi(token, url);
        TelegramSender sender = new TelegramSender(api, SendEvents.IGNORED, System::nanoTime);
        TelegramIntake intake = new TelegramIntake(
                new HttpUpdates(token, url),
                new SqlInbox(database, Clock.systemUTC()),
                EchoBot.answerer((chat, text) -> text),
                sender,
                Clock.systemUTC());
        TelegramDoor door = new TelegramDoor(
                intake,
                () -> {},
                Unasked.NOTHING,
                CompletableFuture.completedFuture(true),
                List.of(sender, api, database),
                () -> false);
        System.exit(door.run());
    }

    public static Process start(String url, String token, Path folder) throws IOException {
        File log = folder.resolve("output.txt").toFile();
        return new ProcessBuilder(Jvm.shortLived(
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EchoProcess.class.getName(),
                        url,
                        token,
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }
}
