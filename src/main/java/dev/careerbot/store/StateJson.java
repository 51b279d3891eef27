package dev.careerbot.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careerbot.conversation.Memory;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.StateText;
import dev.careerbot.conversation.Trace;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.Tap;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where a talk stands, in ids: nothing that was typed or said. */
public final class StateJson implements StateText {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String write(State state) {
        ObjectNode json = JSON.createObjectNode();
        if (state instanceof State.Asked asked) {
            QuestionJson.write(asked.question(), json.putObject("asked"));
        }
        if (state instanceof State.OnTip) {
            json.put("on_tip", true);
        }
        writeTalk(state.talk(), json);
        return json.toString();
    }

    private static void writeTalk(State state, ObjectNode json) {
        if (state instanceof State.OnTopic onTopic) {
            json.put("topic", onTopic.topic().toString());
        } else if (state instanceof State.OnPay onPay) {
            json.put("pay", onPay.role());
            onPay.countries().forEach(json.putArray("countries")::add);
            onPay.before().forEach(json.putArray("before")::add);
            json.put("of_sum", onPay.ofSum());
        }
        Memory memory = state.memory();
        memory.role().ifPresent(role -> json.put("role", role));
        memory.place().ifPresent(place -> json.put("place", place));
        memory.offered().forEach(tap -> json.withArray("offered").add(tap.code()));
        memory.runnersUp().forEach(topic -> json.withArray("runners_up").add(topic.toString()));
        json.put("declines", memory.declines());
        if (memory.onWeekdays()) {
            json.put("on_weekdays", true);
        }
    }

    @Override
    public State read(String text) {
        try {
            return read(JSON.readTree(text));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            return State.fresh();
        }
    }

    private static State read(JsonNode json) {
        State talk = readTalk(json);
        return QuestionJson.read(json.path("asked"))
                .<State>map(question -> new State.Asked(question, talk))
                .orElse(json.path("on_tip").asBoolean() ? new State.OnTip(talk) : talk);
    }

    private static State readTalk(JsonNode json) {
        Memory memory = new Memory(
                Optional.ofNullable(json.path("role").textValue()),
                Optional.ofNullable(json.path("place").textValue()),
                list(json.path("offered"), Tap::of).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                true,
                list(json.path("runners_up"), TopicId::of),
                json.path("declines").asInt(),
                json.path("on_weekdays").asBoolean(),
                Trace.NONE);
        if (json.has("topic")) {
            return new State.OnTopic(TopicId.of(json.path("topic").asText()), memory);
        }
        if (json.has("pay")) {
            return new State.OnPay(
                    json.path("pay").asText(),
                    list(json.path("countries"), text -> text),
                    list(json.path("before"), text -> text),
                    json.path("of_sum").asBoolean(),
                    memory);
        }
        return new State.Fresh(memory);
    }

    private static <T> List<T> list(JsonNode array, Function<String, T> each) {
        List<T> all = new ArrayList<>();
        array.forEach(one -> all.add(each.apply(one.asText())));
        return all;
    }
}
