package dev.careerbot.edge.telegram.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/**
 * What happens to one call on the wire: notes whether it was written, and hands on whatever was answered. The library
 * would lose both, and with them the knowledge of whether a message may be sent again.
 */
final class Exchange implements Interceptor {
    private static final MediaType JSON = MediaType.get("application/json");
    /** The longest answer to a send is a message with its keyboard, a few tens of thousands of bytes. */
    private static final long LONGEST_ANSWER = 4_000_000;

    private static final int OK = 200;

    private final ApiUrl url;

    private Exchange(ApiUrl url) {
        this.url = url;
    }

    static OkHttpClient.Builder watched(OkHttpClient.Builder client, ApiUrl url) {
        return client.addInterceptor(new Exchange(url)).addNetworkInterceptor(Exchange::written);
    }

    /** The connection is there and the request is about to go out. */
    private static Response written(Chain chain) throws IOException {
        Trip trip = chain.request().tag(Trip.class);
        if (trip != null) {
            trip.written = true;
        }
        return chain.proceed(chain.request());
    }

    private static final class Trip {
        private volatile boolean written;
    }

    /** The request went out, and nothing that can be read came back. */
    static final class AnswerLost extends IOException {
        private static final long serialVersionUID = 1;

        AnswerLost(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Trip trip = new Trip();
        Request request = chain.request()
                .newBuilder()
                .url(url.under(chain.request().url()))
                .tag(Trip.class, trip)
                .build();
        try {
            return buffered(chain.proceed(request));
        } catch (IOException e) {
            throw trip.written ? new AnswerLost(e) : e;
        }
    }

    private static Response buffered(Response response) throws IOException {
        String body = whatCame(response);
        String understood = response.code() == OK ? body : refusal(response, body);
        return response.newBuilder().body(ResponseBody.create(understood, JSON)).build();
    }

    private static String whatCame(Response response) throws IOException {
        Buffer came = new Buffer();
        try (BufferedSource source = response.body().source()) {
            while (came.size() < LONGEST_ANSWER && source.read(came, LONGEST_ANSWER) >= 0) {
                // Goes on until the end, or the connection's.
            }
        } catch (IOException e) {
            if (came.size() == 0) {
                throw e;
            }
        }
        return came.readString(StandardCharsets.UTF_8);
    }

    /** A proxy's page says nothing to a reader of JSON, but its status does. */
    private static String refusal(Response response, String body) {
        if (!(AnswerReader.read(body) instanceof Outcome.Unknown)) {
            return body;
        }
        return AnswerReader.MAPPER
                .createObjectNode()
                .put("ok", false)
                .put("error_code", response.code())
                .put("description", "HTTP status " + response.code())
                .<com.fasterxml.jackson.databind.node.ObjectNode>set(
                        "parameters",
                        AnswerReader.MAPPER
                                .createObjectNode()
                                .put("retry_after", seconds(response))
                                .put(AnswerReader.FOREIGN, true))
                .toString();
    }

    private static long seconds(Response response) {
        String after = response.header("Retry-After", "0");
        return after != null && after.matches("\\d{1,6}") ? Long.parseLong(after) : 0;
    }
}
