package dev.careerbot.edge.telegram.api;

import dev.careerbot.settings.Token;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Calls Telegram, once a call. Whether to call again is for those to say who know what it was. */
public final class BotApi implements AutoCloseable {
    public static final Duration PATIENCE = Duration.ofSeconds(15);
    /**
     * OkHttp's own five to a host would make two hundred chats wait for each other. Half as many again as 1,500 answers a
     * second need at 30 ms of way and as much of waiting for a processor.
     */
    private static final int AT_ONCE = 128;

    private static final Duration KEPT_OPEN = Duration.ofMinutes(1);

    private final OkHttpClient plain;
    private final OkHttpClient http;
    private final OkHttpTelegramClient telegram;
    private final HttpUrl documents;

    public BotApi(Token token, ApiUrl url) {
        this(token, url, PATIENCE);
    }

    public BotApi(Token token, ApiUrl url, Duration patience) {
        this.plain = client(url).build();
        this.http =
                Exchange.watched(plain.newBuilder(), url).callTimeout(patience).build();
        this.documents = url.withoutPrefixOf(token, "senddocument");
        this.telegram = new OkHttpTelegramClient(AnswerReader.MAPPER, http, token.value(), url.withoutPrefix());
    }

    /** Left to itself OkHttp sends a POST again when a connection breaks, which a person would read twice. */
    public static OkHttpClient.Builder client(ApiUrl url) {
        OkHttpClient.Builder client = client();
        // To make ready for ciphers takes a good part of a start, and plain HTTP has none.
        return url.scheme().equals("http") ? client.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT)) : client;
    }

    /** The same client without what is special to calls, for the polls: two would hold twice the ciphers and threads. */
    public OkHttpClient http() {
        return plain;
    }

    private static OkHttpClient.Builder client() {
        Dispatcher dispatcher = new Dispatcher(threads());
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(AT_ONCE, KEPT_OPEN.toSeconds(), TimeUnit.SECONDS))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false);
    }

    /** OkHttp's own are started anew while others are about to be free, and become three times as many. */
    private static ExecutorService threads() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                AT_ONCE, AT_ONCE, KEPT_OPEN.toSeconds(), TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "telegram-call");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Never completes exceptionally. */
    public CompletableFuture<Outcome> call(BotApiMethod<?> method) {
        try {
            return telegram.executeAsync(new PlainAnswer(method)).exceptionally(BotApi::failed);
        } catch (TelegramApiException neverLeft) {
            // Its text may hold the whole message, and so what a person wrote.
            return CompletableFuture.completedFuture(
                    new Outcome.Refused(400, "not a valid " + method.getMethod() + ", so it was not sent"));
        }
    }

    /**
     * Sends a text as a document. By ourselves, as the library takes an answer that it cannot bind for a failure.
     *
     * @param fields of sendDocument beside the document
     */
    public CompletableFuture<Outcome> upload(Map<String, String> fields, String name, String content) {
        MultipartBody.Builder body = new MultipartBody.Builder().setType(MultipartBody.FORM);
        fields.forEach(body::addFormDataPart);
        body.addFormDataPart("document", name, RequestBody.create(content, MediaType.get("application/json")));
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        http.newCall(new Request.Builder().url(documents).post(body.build()).build())
                .enqueue(new Callback() {
                    @Override
                    public void onFailure(Call call, IOException thrown) {
                        outcome.complete(failed(thrown));
                    }

                    @Override
                    public void onResponse(Call call, Response response) throws IOException {
                        try (response) {
                            outcome.complete(AnswerReader.read(response.body().string()));
                        }
                    }
                });
        return outcome;
    }

    private static Outcome failed(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        for (Throwable next = cause; next != null; next = next.getCause()) {
            if (next instanceof Exchange.AnswerLost) {
                return new Outcome.Unknown(next.getClass().getSimpleName());
            }
        }
        String kind = cause.getClass().getSimpleName();
        return cause instanceof IOException ? new Outcome.NotSent(kind) : new Outcome.Unknown(kind);
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
