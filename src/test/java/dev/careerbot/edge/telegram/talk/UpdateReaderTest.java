package dev.careerbot.edge.telegram.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.careerbot.TheGuide;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.edge.telegram.api.ApiUrl;
import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.api.Me;
import dev.careerbot.edge.telegram.intake.Answerer;
import dev.careerbot.edge.telegram.intake.Handled;
import dev.careerbot.edge.telegram.intake.RawUpdate;
import dev.careerbot.edge.telegram.sending.Outgoing;
import dev.careerbot.edge.telegram.sending.SendEvents;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.reading.said.Commands;
import dev.careerbot.settings.Token;
import dev.careerbot.store.StateJson;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UpdateReaderTest {
    private static final String SAID = """
            {"update_id":9000000000,"message":{"message_id":5,"date":1,"text":"/salary germany",\
            "message_thread_id":3,"is_topic_message":true,\
            "from":{"id":7000000001,"is_bot":false},"chat":{"id":-1009000000001,"type":"supergroup"}}}""";

    private final Me me = new Me(1, "our_bot");
    private final UpdateReader reader = new UpdateReader(me, Commands::all, new ButtonCodes(Map.of()), new Heirs());

    private static RawUpdate update(String json) {
        return new RawUpdate(9_000_000_000L, -1_009_000_000_001L, "message", json, Instant.EPOCH);
    }

    @Test
    void idsMayBeLong() {
        Received.Said said = assertInstanceOf(Received.Said.class, reader.read(update(SAID)));
        assertEquals(new Spot(-1_009_000_000_001L, true, 3, 7_000_000_001L, 5), said.spot());
        assertEquals("telegram/-1009000000001/3/7000000001", said.spot().talk());
    }

    @Test
    void aMessageWhoseIdIsTooLongToReplyToIsAnsweredWithoutAReply() {
        String said = SAID.replace("\"message_id\":5", "\"message_id\":5000000001");
        Received.Said received = assertInstanceOf(Received.Said.class, reader.read(update(said)));
        assertEquals(0, received.spot().repliesTo());
    }

    @Test
    void whateverIsMissingOrOddIsNoError() {
        for (int end = 0; end < SAID.length(); end++) {
            assertEquals(
                    end == 0 ? Received.NOTHING : Received.UNREADABLE, reader.read(update(SAID.substring(0, end))));
        }
        for (String field : List.of("message_id", "text", "from", "chat", "id", "type", "is_bot", "date")) {
            for (String odd : List.of("null", "[]", "{}", "\"x\"", "-1", "1e99", "true", "99999999999999999999")) {
                Received ignored =
                        reader.read(update(SAID.replaceAll("\"" + field + "\":[^,{}]+", "\"" + field + "\":" + odd)));
            }
        }
    }

    @Test
    void onlyWhoSpokeToUsHearsOfOurTroubles() throws Exception {
        Token token = Token.of("123456789:AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHHIII").orElseThrow();
        Conversation conversation = TheGuide.conversation();
        try (BotApi api = new BotApi(token, ApiUrl.of(URI.create("http://localhost:1")));
                Speaking speaking = new Speaking(
                        api,
                        me,
                        new Speaking.Needs(
                                () -> conversation, new CachedStates(), new StateJson(), Commands::all, Map::of, 20),
                        SendEvents.IGNORED)) {
            Answerer answerer = speaking.answerer();
            Outgoing.Message sorry =
                    (Outgoing.Message) answerer.apology(update(SAID)).get(0);
            assertEquals(new Outgoing.Message(-1_009_000_000_001L, 3, 5, 0, Courtesies.SOMETHING_BROKE), sorry);
            assertEquals(1, answerer.passedOver(update(SAID), 3).size());
            String chatter = SAID.replace("/salary germany", "hello all");
            assertEquals(List.of(), answerer.apology(update(chatter)));
            assertEquals(Handled.nothing(), answerer.handle(update(chatter)));
            String odd = SAID.replace("\"date\":1", "\"date\":" + "9".repeat(1_200));
            assertThrows(IOException.class, () -> answerer.handle(update(odd)), "so that it is put aside");
            assertEquals(List.of(), answerer.apology(update(odd)));
        }
    }
}
