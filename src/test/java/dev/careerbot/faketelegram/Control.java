package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careerbot.faketelegram.http.Fields;
import dev.careerbot.faketelegram.http.Request;
import dev.careerbot.faketelegram.http.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The door for a test in another process: plays people, orders faults, and reads the books. All in JSON. */
final class Control {
    static final String PATH = "/control/";

    private final World world;
    private final Map<String, Function<Params, JsonNode>> doings = new HashMap<>();

    Control(World world) {
        this.world = world;
        addBooks();
        addPeople();
        addTrouble();
    }

    private void addBooks() {
        doings.put("counts", params -> counts());
        doings.put("sends", params -> {
            ArrayNode list = Json.array();
            world.journal().sends(params.number("after")).forEach(send -> list.add(send.json()));
            return list;
        });
        doings.put("updates", params -> Json.tree(world.updates().fates()));
        doings.put("calls", params -> {
            ArrayNode list = Json.array();
            world.journal().calls().stream()
                    .filter(call -> !params.has("method") || call.method().equalsIgnoreCase(params.text("method")))
                    .forEach(call -> list.add(call.json()));
            return list;
        });
        doings.put("violations", params -> {
            ArrayNode list = Json.array();
            world.journal().violations().forEach(violation -> list.add(violation.json()));
            return list;
        });
        doings.put("taps", params -> {
            ArrayNode list = Json.array();
            world.callbacks().all().forEach(tap -> list.add(json(tap)));
            return list;
        });
        doings.put("chat", params -> {
            ArrayNode list = Json.array();
            known(params).sentByBot().forEach(message -> list.add(message.json()));
            return list;
        });
    }

    private void addPeople() {
        doings.put("say", this::say);
        doings.put("tap", params -> {
            Speaker speaker = speaker(params.json());
            Tap tap = params.has("button")
                    ? tapButton(speaker, params)
                    : speaker.tapsData(params.number("message"), params.text("data"));
            return Json.object().put("id", tap.id());
        });
        doings.put("edit", params -> {
            speaker(params.json()).edits(params.number("message"), params.text("text"));
            return Json.yes();
        });
        doings.put("block", params -> {
            speaker(params.json()).blocksBot();
            return Json.yes();
        });
        doings.put("unblock", params -> {
            speaker(params.json()).unblocksBot();
            return Json.yes();
        });
        doings.put(
                "push", params -> Json.object().put("update_id", world.updates().pushRaw(params.json())));
        doings.put("jump", params -> {
            world.updates().jumpTo(params.number("id"));
            return Json.yes();
        });
    }

    private void addTrouble() {
        doings.put("fault", params -> {
            world.faults().add(FaultReader.read(params.json()));
            return Json.yes();
        });
        doings.put("clear", params -> {
            world.faults().clear();
            return Json.yes();
        });
        doings.put("latency", params -> {
            world.faults().latency(Duration.ofMillis(params.number("millis")));
            return Json.yes();
        });
        doings.put("limits", params -> {
            world.flood().limits(params.flag("telegrams") ? Limits.telegrams() : Limits.none());
            return Json.yes();
        });
    }

    Response answer(Request request) {
        String name = request.path().substring(PATH.length());
        Function<Params, JsonNode> doing = doings.get(name);
        if (doing == null) {
            return Response.of(404, "text/plain", "there is only " + doings.keySet());
        }
        try {
            return Response.json(200, Json.bytes(doing.apply(new Params(Fields.of(request)))));
        } catch (IOException | IllegalArgumentException | IllegalStateException | AssertionError e) {
            return Response.of(400, "text/plain", String.valueOf(e.getMessage()));
        }
    }

    private ObjectNode counts() {
        ObjectNode counts = Json.object();
        counts.set("updates", Json.tree(world.updates().counts()));
        counts.set("calls", Json.tree(world.journal().counts()));
        counts.put("sends", world.journal().sendCount());
        counts.put("violations", world.journal().violations().size());
        counts.put("unanswered_taps", world.callbacks().unanswered());
        return counts;
    }

    private static ObjectNode json(Tap tap) {
        return Json.object()
                .put("id", tap.id())
                .put("chat", tap.chat())
                .put("data", tap.data())
                .put("answered_after", tap.answeredAfterMillis());
    }

    /** One message, or those of the list {@code messages}: {@code {"chat", "from", "text"}}. */
    private JsonNode say(Params params) {
        JsonNode messages = params.json().path("messages");
        ArrayNode ids = Json.array();
        if (messages.isMissingNode()) {
            ids.add(speaker(params.json()).says(params.text("text")));
        }
        for (JsonNode message : messages) {
            ids.add(speaker(message).says(message.path("text").asText()));
        }
        return ids;
    }

    private Tap tapButton(Speaker speaker, Params params) {
        SeenMessage message = known(params).sentByBot().stream()
                .filter(seen -> seen.id() == params.number("message"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the bot has sent no such message"));
        return speaker.taps(message, params.text("button"));
    }

    private Chat known(Params params) {
        Chat chat = world.chats().known(params.number("chat"));
        if (chat == null) {
            throw new IllegalArgumentException("there is no such chat");
        }
        return chat;
    }

    /** A chat below 0 is a group, where {@code from} says who. */
    private Speaker speaker(JsonNode json) {
        long chat = json.path("chat").asLong();
        Person person = Person.human(json.path("from").asLong(chat));
        if (chat == 0 || person.id() <= 0) {
            throw new IllegalArgumentException("chat, or from in a group, is not given");
        }
        Chat place =
                chat > 0 ? world.chats().privateWith(person) : world.chats().group(chat, false);
        return new Speaker(world, place, person);
    }
}
