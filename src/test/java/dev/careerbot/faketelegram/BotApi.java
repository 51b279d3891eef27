package dev.careerbot.faketelegram;

import dev.careerbot.faketelegram.http.Fields;
import dev.careerbot.faketelegram.http.Handler;
import dev.careerbot.faketelegram.http.MalformedRequest;
import dev.careerbot.faketelegram.http.Request;
import dev.careerbot.faketelegram.http.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /bot<token>/<method>}: checks the token, lets ordered faults happen, and calls the method. */
final class BotApi implements Handler {
    private static final Pattern PATH = Pattern.compile("/bot([^/]*)/([^/]+)");
    private static final byte[] BEFORE_RESULT = "{\"ok\":true,\"result\":".getBytes(StandardCharsets.US_ASCII);

    private static final Response NOT_APPLIED = Response.json(500, new byte[0]);

    private final World world;
    private final Map<String, Method> methods = new HashMap<>();

    BotApi(World world) {
        this.world = world;
        methods.putAll(new UpdateMethods(world).table());
        methods.putAll(new MessageMethods(world).table());
        methods.putAll(new ProfileMethods(world).table());
        methods.putAll(new ChatMethods(world).table());
    }

    @Override
    public boolean hangsUpOn(Request head) {
        Matcher path = PATH.matcher(withoutPrefix(head.path()));
        return path.matches() && world.faults().hangsUpOn(path.group(2));
    }

    @Override
    public Response answer(Request request) throws InterruptedException {
        world.faults().travel();
        Response response = answerOf(request);
        world.faults().travel();
        return response;
    }

    private Response answerOf(Request request) throws InterruptedException {
        Matcher path = PATH.matcher(withoutPrefix(request.path()));
        if (!path.matches() || !Options.TOKEN_SHAPE.matcher(path.group(1)).matches()) {
            return refused(Refusal.notFound());
        }
        if (!path.group(1).equals(world.options().token()) || world.faults().isTokenRevoked()) {
            return refused(Refusal.unauthorized());
        }
        try {
            Params params = new Params(Fields.of(request));
            return answer(path.group(2).toLowerCase(Locale.ROOT), params, request);
        } catch (MalformedRequest e) {
            return refused(Refusal.plain(e.status(), "Bad Request: " + e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response answer(String method, Params params, Request request) throws InterruptedException {
        Call call = world.journal().arrived(method, params, request.arrivedNanos());
        if (world.waits().isTooEarly(call)) {
            world.journal().violated(call, "called before retry_after was over");
        }
        Optional<Fault> fault = world.faults().befalling(method, call.chat());
        boolean applied = fault.isEmpty() || fault.get().isApplied();
        Response truth = applied ? perform(params, call) : NOT_APPLIED;
        Response response = fault.isPresent() ? fault.get().change().of(truth) : truth;
        note(call, response);
        return response;
    }

    private void note(Call call, Response response) {
        boolean mute = response.manner() == Response.Manner.SILENT || response.manner() == Response.Manner.CLOSED;
        call.answered(mute ? Call.UNANSWERED : response.status());
        if (response.status() == 429) {
            world.waits().told(call, Fault.retryAfter(response));
        }
        world.journal().changed();
    }

    private Response perform(Params params, Call call) throws InterruptedException {
        Method method = methods.get(call.method());
        try {
            if (method == null) {
                throw Refusal.notFound();
            }
            return Response.json(200, enveloped(method.call(params, call)));
        } catch (Refusal refusal) {
            call.refusedWith(refusal.getMessage());
            if (refusal.isBotsFault()) {
                world.journal().violated(call, refusal.getMessage());
            }
            return refused(refusal);
        }
    }

    private static byte[] enveloped(byte[] result) {
        byte[] whole = new byte[BEFORE_RESULT.length + result.length + 1];
        System.arraycopy(BEFORE_RESULT, 0, whole, 0, BEFORE_RESULT.length);
        System.arraycopy(result, 0, whole, BEFORE_RESULT.length, result.length);
        whole[whole.length - 1] = '}';
        return whole;
    }

    static Response refused(Refusal refusal) {
        Response response = Response.json(refusal.code(), Json.bytes(refusal.json()));
        return refusal.retryAfter() > 0 ? response.with("Retry-After", String.valueOf(refusal.retryAfter())) : response;
    }

    private String withoutPrefix(String path) {
        String prefix = world.options().prefix();
        return path.startsWith(prefix) ? path.substring(prefix.length()) : "";
    }
}
