package dev.careerbot.edge.telegram.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.conversation.Command;
import dev.careerbot.edge.telegram.api.ApiUrl;
import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.api.Me;
import dev.careerbot.faketelegram.Call;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.Options;
import dev.careerbot.reading.said.Commands;
import dev.careerbot.settings.Token;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ProfileTest {
    private static BotApi api(FakeTelegram telegram) {
        return new BotApi(Token.of(telegram.token()).orElseThrow(), ApiUrl.of(URI.create(telegram.url())));
    }

    private static long settings(FakeTelegram telegram) {
        return telegram.calls().stream()
                .map(Call::method)
                .filter(method -> method.startsWith("set"))
                .count();
    }

    @Test
    void itIsSetOnceAndAgainOnlyWhereItDiffers() {
        try (FakeTelegram telegram = FakeTelegram.start(Options.usual().underPrefix("/telegram/api"));
                BotApi api = api(telegram)) {
            Profile profile = new Profile(api);
            profile.set(Commands.all());
            assertEquals(4, settings(telegram));
            assertEquals(Commands.all().size(), telegram.commands("default", "").size());
            profile.set(Commands.all());
            assertEquals(4, settings(telegram));
            profile.set(List.of(new Command("help", "Help", false)));
            assertEquals(5, settings(telegram));
            assertEquals(List.of(), telegram.violations());
        }
    }

    @Test
    void aServerThatLacksItIsNoReasonNotToStart() {
        try (FakeTelegram telegram = FakeTelegram.start();
                BotApi api = api(telegram)) {
            telegram.fails("*", Fault.body(500, "{\"message\":\"no such method\"}"));
            Profile profile = new Profile(api);
            profile.set(Commands.all());
            Token token = Token.of(telegram.token()).orElseThrow();
            Me me = new Me(token.botId());
            assertFalse(profile.learnName(me));
            assertEquals("", me.username());
            telegram.failsNoMore();
            assertTrue(profile.learnName(me));
            assertEquals("careerbot_test_bot", me.username());
        }
    }
}
