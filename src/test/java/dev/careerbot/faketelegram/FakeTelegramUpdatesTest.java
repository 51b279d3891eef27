package dev.careerbot.faketelegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The queue of updates as the bot fetches it. */
class FakeTelegramUpdatesTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final Caller bot = new Caller(telegram);
    private final Speaker anna = telegram.privateChat(7_000_000_001L);

    private JsonNode poll(long offset, Object... more) {
        Object[] pairs = new Object[more.length + 2];
        pairs[0] = "offset";
        pairs[1] = offset;
        System.arraycopy(more, 0, pairs, 2, more.length);
        return bot.call("getUpdates", pairs).result();
    }

    private static List<Long> ids(JsonNode updates) {
        return StreamSupport.stream(updates.spliterator(), false)
                .map(update -> update.path("update_id").asLong())
                .toList();
    }

    @Test
    void givesTheSameUpdatesUntilAHigherOffsetConfirmsThem() {
        anna.says("one");
        anna.says("two");
        assertEquals(List.of(1L, 2L), ids(poll(0)));
        assertEquals(List.of(1L, 2L), ids(poll(1)));
        assertEquals(List.of(2L), ids(poll(2)));
        assertEquals(List.of(2L), ids(poll(1)), "what is confirmed is forgotten");
        assertEquals(List.of(), ids(poll(3)));
        assertEquals(new UpdateCounts(2, 2, 6, 2, 0, 0), telegram.updateCounts());
        assertEquals(new UpdateFate(2, "message", 4, true), telegram.updates().get(1));
    }

    @Test
    void givesAtMostAHundredOrTheLimit() {
        for (int i = 0; i < 130; i++) {
            anna.says("message " + i);
        }
        assertEquals(100, poll(0).size());
        assertEquals(100, poll(0, "limit", 1_000).size());
        assertEquals(1, poll(0, "limit", 0).size());
        assertEquals(7, poll(0, "limit", 7).size());
        assertEquals(30, poll(101).size());
    }

    @Test
    void aNegativeOffsetForgetsAllButTheLast() {
        for (int i = 0; i < 5; i++) {
            anna.says("message " + i);
        }
        assertEquals(List.of(4L, 5L), ids(poll(-2)));
        assertEquals(2, telegram.updateCounts().waiting());
    }

    @Test
    void aLongPollWaitsForAnUpdateAndNoLonger() {
        long begun = System.nanoTime();
        var waiting = bot.start("getUpdates", "timeout", 30);
        assertTrue(telegram.await(SOON, telegram::isPolled));
        anna.says("at last");
        assertEquals(List.of(1L), ids(Caller.read(waiting.join()).result()));
        assertTrue(System.nanoTime() - begun < SOON.toNanos());
    }

    @Test
    void aLongPollEndsEmptyWhenItsTimeIsOver() {
        long begun = System.nanoTime();
        assertEquals(0, poll(0, "timeout", 1).size());
        long millis = (System.nanoTime() - begun) / 1_000_000;
        assertTrue(millis >= 1_000 && millis < 3_000, "took " + millis + " ms");
    }

    @Test
    void theOlderOfTwoPollsIsToldOfTheConflict() {
        var older = bot.start("getUpdates", "timeout", 30);
        assertTrue(telegram.await(SOON, telegram::isPolled));
        var newer = bot.start("getUpdates", "timeout", 30);
        assertEquals(
                "409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                Caller.read(older.join()).outcome());
        anna.says("for the newer one");
        assertEquals(1, Caller.read(newer.join()).result().size());
        assertEquals(1, telegram.updateCounts().conflicts());
    }

    @Test
    void aWebhookEndsPollingUntilItIsDeleted() {
        var waiting = bot.start("getUpdates", "timeout", 30);
        assertTrue(telegram.await(SOON, telegram::isPolled));
        assertEquals(
                "200", bot.call("setWebhook", "url", "https://example.com/hook").outcome());
        assertEquals(
                "409 Conflict: terminated by setWebhook request",
                Caller.read(waiting.join()).outcome());
        assertEquals(
                "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
                        + " webhook first",
                bot.call("getUpdates").outcome());
        anna.says("into the queue");
        JsonNode info = bot.call("getWebhookInfo").result();
        assertEquals("https://example.com/hook", info.path("url").asText());
        assertEquals(1, info.path("pending_update_count").asInt());
        assertEquals("200", bot.call("deleteWebhook").outcome());
        assertEquals(1, poll(0).size());
    }

    @Test
    void aWebhookCanBeSetByTheTestAndItsDeletionCanDropWhatWaits() {
        anna.says("dropped");
        telegram.webhook("https://elsewhere.example/hook");
        assertEquals(409, bot.call("getUpdates").status());
        bot.call("deleteWebhook", "drop_pending_updates", true);
        assertEquals(0, poll(0).size());
        assertEquals(400, bot.call("setWebhook", "url", "http://example.com").status());
        assertEquals(
                400,
                bot.call("setWebhook", "url", "https://example.com", "secret_token", "no blanks")
                        .status());
    }

    @Test
    void onlyTheKindsAskedForComeAndTheListIsRemembered() {
        poll(0, "allowed_updates", List.of("callback_query"));
        anna.says("not asked for");
        anna.tapsData(1, "asked for");
        JsonNode updates = poll(0);
        assertEquals(1, updates.size());
        assertTrue(updates.get(0).has("callback_query"));
        assertEquals(
                "callback_query",
                bot.call("getWebhookInfo")
                        .result()
                        .path("allowed_updates")
                        .path(0)
                        .asText());
        poll(0, "allowed_updates", List.of());
        anna.says("asked for again");
        assertEquals(2, poll(0).size());
        assertEquals(400, bot.call("getUpdates", "allowed_updates", "message").status());
    }

    @Test
    void idsCanJumpDownAndUpAfterAQuietWeek() {
        telegram.updateIdJumpsTo(500_000_000);
        anna.says("before");
        poll(500_000_001);
        telegram.updateIdJumpsTo(1_000);
        anna.says("after");
        assertEquals(
                List.of(1_000L), ids(poll(500_000_001)), "an offset of another queue gives this one from its head");
        poll(1_001);
        telegram.updateIdJumpsTo(5_000_000_000L);
        anna.says("over 32 bits");
        assertEquals(List.of(5_000_000_000L), ids(poll(1_001)));
    }

    @Test
    void idsJumpOnlyWhenAllIsConfirmed() {
        anna.says("waits");
        assertThrows(
                IllegalStateException.class, () -> telegram.world().updates().jumpTo(9));
    }

    @Test
    void anyJsonCanBePushedAsAnUpdate() {
        telegram.pushRaw(Json.object().put("a_kind_of_tomorrow", 1));
        telegram.pushRaw(Json.object().put("update_id", 900).put("message", "not an object"));
        telegram.pushRaw(Json.object().put("update_id", "not a number"));
        JsonNode updates = poll(0);
        assertEquals(
                "{\"update_id\":1,\"a_kind_of_tomorrow\":1}", updates.get(0).toString());
        assertEquals(900, updates.get(1).path("update_id").asLong());
        assertEquals("not a number", updates.get(2).path("update_id").asText());
        assertEquals(0, poll(902).size(), "it still has its place in the queue");
    }

    @Test
    void aRepeatedOffsetIsSlowedWhenAskedFor() {
        try (FakeTelegram slowing = FakeTelegram.start(Options.usual().slowingRepeats())) {
            Caller quick = new Caller(slowing);
            Speaker bert = slowing.privateChat(8);
            bert.says("one");
            bert.says("two");
            assertEquals(2, quick.call("getUpdates", "offset", 1).result().size());
            assertEquals(1, quick.call("getUpdates", "offset", 1).result().size());
            quick.call("getUpdates", "offset", 3);
            quick.start("getUpdates", "offset", 3);
            assertTrue(slowing.await(SOON, slowing::isPolled), "it waits though no timeout was named");
        }
        anna.says("one");
        anna.says("two");
        poll(1);
        assertEquals(2, poll(1).size());
    }

    @Test
    void aBreakOfTheNetworkLosesNothing() {
        var waiting = bot.start("getUpdates", "timeout", 30);
        assertTrue(telegram.await(SOON, telegram::isPolled));
        telegram.disconnects();
        assertThrows(RuntimeException.class, waiting::join);
        assertThrows(RuntimeException.class, () -> bot.call("getMe"));
        anna.says("meanwhile");
        assertTrue(telegram.await(SOON, () -> !telegram.isPolled()));
        telegram.reconnects();
        assertEquals(1, poll(0).size());
        assertFalse(telegram.updates().get(0).confirmed());
    }
}
