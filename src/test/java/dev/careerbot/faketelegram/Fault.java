package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careerbot.faketelegram.http.Response;
import java.time.Duration;
import java.util.Arrays;

/** How one call goes wrong. Those that put another answer in its stead do not let the request take effect. */
public final class Fault {
    private static final byte[] EMPTY = {};
    private static final Response BLANK = Response.json(200, EMPTY);
    private static final String PAGE = "<html><head><title>%d Bad Gateway</title></head><body>nginx</body></html>";

    private final Change change;
    private final boolean applied;

    private Fault(Change change, boolean applied) {
        this.change = change;
        this.applied = applied;
    }

    /** Makes what the bot gets out of what it should have got. */
    @FunctionalInterface
    interface Change {
        Response of(Response truth) throws InterruptedException;
    }

    private static Fault instead(Response other) {
        return new Fault(truth -> other, false);
    }

    private static Fault distorting(Change change) {
        return new Fault(change, true);
    }

    /** The request takes effect although the bot does not learn of it. */
    public Fault applied() {
        return new Fault(change, true);
    }

    /** {@code ok:false} with that code. */
    public static Fault status(int code, String description) {
        return refused(Refusal.plain(code, description));
    }

    public static Fault tooManyRequests(int retryAfterSeconds) {
        return refused(Refusal.tooMany(retryAfterSeconds));
    }

    public static Fault migratedTo(long chat) {
        return refused(Refusal.migrated(chat));
    }

    public static Fault blocked() {
        return refused(Refusal.forbidden("bot was blocked by the user"));
    }

    private static Fault refused(Refusal refusal) {
        return instead(BotApi.refused(refusal));
    }

    /** A page of a proxy. */
    public static Fault html(int code) {
        return instead(Response.of(code, "text/html", PAGE.formatted(code)));
    }

    /** Any body, such as nothing or {@code {}}. */
    public static Fault body(int code, String body) {
        return instead(Response.of(code, "application/json", body));
    }

    public static Fault garbage() {
        return instead(Response.json(200, new byte[] {0x1f, (byte) 0x8b, 8, 0, 'n', 'o', 't', '{', '"', (byte) 0xff}));
    }

    /** Half of the JSON, as if that were all. */
    public static Fault truncated() {
        return distorting(truth -> truth.withBody(Arrays.copyOf(truth.body(), Math.max(1, truth.body().length / 2))));
    }

    /** Half of the body, then the connection closes. */
    public static Fault cutOff() {
        return distorting(truth -> truth.given(Response.Manner.CUT));
    }

    /** The request is read and nothing ever comes. */
    public static Fault silence() {
        return instead(BLANK.given(Response.Manner.SILENT));
    }

    /** The body comes a byte at a time. */
    public static Fault drip(Duration pause) {
        return distorting(truth -> truth.drippingEvery(pause));
    }

    /** The request is read, then the connection closes. */
    public static Fault hangUp() {
        return instead(BLANK.given(Response.Manner.CLOSED));
    }

    /** The connection is reset with the request unread. */
    public static Fault hangUpUnread() {
        return new Fault(Unread.INSTANCE, false);
    }

    public static Fault slow(Duration delay) {
        return distorting(truth -> {
            Thread.sleep(delay.toMillis());
            return truth;
        });
    }

    /** All is well, but {@code result} is not what the method returns. */
    public static Fault oddResult(JsonNode result) {
        return distorting(truth -> {
            ObjectNode odd = Json.object().put("ok", true);
            odd.set("result", result);
            return truth.status() == 200 ? truth.withBody(Json.bytes(odd)) : truth;
        });
    }

    Change change() {
        return change;
    }

    boolean isApplied() {
        return applied;
    }

    boolean isUnread() {
        return change == Unread.INSTANCE;
    }

    /** Seconds the bot is told to wait; 0 for none. */
    static long retryAfter(Response response) {
        return Long.parseLong(response.headers().getOrDefault("Retry-After", "0"));
    }

    private enum Unread implements Change {
        INSTANCE;

        @Override
        public Response of(Response truth) {
            return BLANK.given(Response.Manner.CLOSED);
        }
    }
}
