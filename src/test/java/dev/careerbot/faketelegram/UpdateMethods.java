package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How updates are fetched. A webhook can be set, but nothing is ever sent to it. */
final class UpdateMethods {
    private static final int MOST_UPDATES = 100;
    private static final int LONGEST_POLL_SECONDS = 50;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{0,256}");
    // The same offset again so soon is taken for a crash loop: one update, and no quicker than this.
    private static final long REPEAT_NANOS = 500_000_000L;
    private static final int SLOWED_SECONDS = 3;

    private final World world;
    private long lastOffset = Long.MIN_VALUE;
    private long lastPollAt;

    UpdateMethods(World world) {
        this.world = world;
    }

    Map<String, Method> table() {
        return Map.of(
                "getupdates", (params, call) -> getUpdates(params),
                "setwebhook", (params, call) -> setWebhook(params),
                "deletewebhook", (params, call) -> deleteWebhook(params),
                "getwebhookinfo", (params, call) -> getWebhookInfo());
    }

    private byte[] getUpdates(Params params) throws InterruptedException {
        world.allowed().read(params);
        long offset = params.number("offset");
        int limit = (int) params.numberWithin("limit", MOST_UPDATES, 1, MOST_UPDATES);
        long seconds = params.numberWithin("timeout", 0, 0, LONGEST_POLL_SECONDS);
        if (world.options().repeatsSlowed()) {
            long ago = sinceSameOffset(offset);
            limit = ago < REPEAT_NANOS ? 1 : limit;
            seconds = ago < Duration.ofSeconds(SLOWED_SECONDS).toNanos() ? Math.max(seconds, SLOWED_SECONDS) : seconds;
        }
        return joined(world.updates().poll(offset, limit, Duration.ofSeconds(seconds)));
    }

    private synchronized long sinceSameOffset(long offset) {
        long now = System.nanoTime();
        long ago = offset == lastOffset ? now - lastPollAt : Long.MAX_VALUE;
        lastOffset = offset;
        lastPollAt = now;
        return ago;
    }

    private static byte[] joined(List<byte[]> updates) {
        ByteArrayOutputStream list = new ByteArrayOutputStream(512 + 512 * updates.size());
        list.write('[');
        for (int i = 0; i < updates.size(); i++) {
            if (i > 0) {
                list.write(',');
            }
            list.writeBytes(updates.get(i));
        }
        list.write(']');
        return list.toByteArray();
    }

    private byte[] setWebhook(Params params) {
        String url = params.text("url");
        if (url.isEmpty()) {
            return deleteWebhook(params);
        }
        if (!url.startsWith("https://")) {
            throw Refusal.malformed("bad webhook: An HTTPS URL must be provided for webhook");
        }
        if (!SECRET.matcher(params.text("secret_token")).matches()) {
            throw Refusal.malformed("secret token contains unallowed characters");
        }
        world.allowed().read(params);
        world.updates().webhook(url, params.flag("drop_pending_updates"));
        return Json.bytes(Json.yes());
    }

    private byte[] deleteWebhook(Params params) {
        world.updates().webhook("", params.flag("drop_pending_updates"));
        return Json.bytes(Json.yes());
    }

    private byte[] getWebhookInfo() {
        ObjectNode info = Json.object()
                .put("url", world.updates().webhook())
                .put("has_custom_certificate", false)
                .put("pending_update_count", world.updates().counts().waiting());
        if (!world.allowed().json().isEmpty()) {
            info.set("allowed_updates", world.allowed().json());
        }
        return Json.bytes(info);
    }
}
