package dev.careerbot.start;

import dev.careerbot.TempFolder;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Speaker;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Does with a bot once what people and watchers do with it, so that it has loaded what that needs. Its arguments are the
 * command that starts the bot.
 */
public final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] command) throws IOException, InterruptedException {
        Path folder = TempFolder.named("rehearsal");
        try (FakeTelegram telegram = FakeTelegram.start();
                BotProcess bot = new BotProcess(telegram, folder, List.of(command))) {
            bot.untilFirstPoll();
            Speaker anna = telegram.privateChat(7);
            for (String says :
                    List.of("/start", "is 60k ok in london", "and in spain?", "skils of a ml enginer", "zzz")) {
                anna.says(says);
                SeenMessage answer = anna.hears();
                if (!answer.captions().isEmpty()) {
                    anna.taps(answer, answer.captions().get(0));
                }
            }
            for (String page : List.of("health", "ready", "metrics")) {
                URI.create("http://127.0.0.1:" + bot.httpPort + "/" + page)
                        .toURL()
                        .openStream()
                        .readAllBytes();
            }
        }
    }
}
