package dev.careerbot.edge.telegram.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careerbot.edge.telegram.api.ApiUrl;
import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.settings.Token;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Asks for updates over HTTP. Our own, for the library binds a batch as a whole: one odd update would bar all others. */
public final class HttpUpdates implements UpdateSource {
    /** Named in full: left out, the last list that anybody set would count. */
    static final List<String> ALLOWED = List.of("message", "edited_message", "callback_query", "my_chat_member");

    private static final Duration SLACK = Duration.ofSeconds(10);
    private static final Duration TO_CONNECT = Duration.ofSeconds(8);
    // Who does not want to wait is on the way out.
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final MediaType TYPE = MediaType.get("application/json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OkHttpClient client;
    private final HttpUrl address;
    private volatile @Nullable Call underWay;
    private volatile boolean cancelled;

    public HttpUpdates(Token token, ApiUrl url) {
        this(BotApi.client(url).build(), token, url);
    }

    public HttpUpdates(OkHttpClient client, Token token, ApiUrl url) {
        this.client = client.newBuilder().connectTimeout(TO_CONNECT).build();
        this.address = url.method(token, "getUpdates");
    }

    /** Loads what polling needs, so that another thread can open the store meanwhile. */
    public static void warmUp() {
        ApiUrl nowhere = ApiUrl.of(URI.create("http://localhost"));
        OkHttpClient client = BotApi.client(nowhere).build();
        HttpUrl address = HttpUrl.get("http://localhost/");
        var ignored = client.newCall(request(address, 0, 1, AT_ONCE));
    }

    @Override
    public Polled poll(long offset, int limit, Duration patience) {
        Duration whole = patience.isZero() ? AT_ONCE : patience.plus(SLACK);
        // The limit on the whole call is what a dripping answer cannot outlast.
        Call call = client.newBuilder()
                .readTimeout(whole)
                .callTimeout(whole)
                .build()
                .newCall(request(address, offset, limit, patience));
        underWay = call;
        if (cancelled && !patience.isZero()) {
            call.cancel(); // it was about to begin when all were to end
        }
        try (Response response = call.execute()) {
            return PolledReader.read(response.code(), response.body().bytes());
        } catch (IOException e) {
            // The class says enough, and an exception's own words could hold the address and so the token.
            return new Polled.Broken(e.getClass().getSimpleName());
        } finally {
            underWay = null;
        }
    }

    private static Request request(HttpUrl address, long offset, int limit, Duration patience) {
        var body = JSON.createObjectNode()
                .put("offset", offset)
                .put("limit", limit)
                .put("timeout", patience.toSeconds());
        ALLOWED.forEach(body.putArray("allowed_updates")::add);
        return new Request.Builder()
                .url(address)
                .post(RequestBody.create(body.toString(), TYPE))
                .build();
    }

    @Override
    public void cancel() {
        cancelled = true;
        Call call = underWay;
        if (call != null) {
            call.cancel();
        }
    }
}
