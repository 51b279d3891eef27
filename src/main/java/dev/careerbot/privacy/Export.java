package dev.careerbot.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careerbot.conversation.Speaker;
import dev.careerbot.tips.Course;
import dev.careerbot.tips.Schedule;
import dev.careerbot.tips.Subscriber;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that is kept about a chat, and about a person elsewhere, for them to read. */
final class Export {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Export() {}

    /**
     * @param talk as it is stored
     * @param elsewhere the same person's other talks, by their names
     */
    static String of(Speaker speaker, String talk, Map<String, String> elsewhere, Optional<Subscriber> subscriber) {
        ObjectNode all = JSON.createObjectNode();
        all.put("chat", speaker.chat().id());
        subscriber.ifPresent(its -> all.set("daily_tip", tip(its)));
        try {
            all.set("talk", talk(speaker.talk(), talk));
            for (Map.Entry<String, String> other : elsewhere.entrySet()) {
                all.withArray("talks_in_groups").add(talk(other.getKey(), other.getValue()));
            }
            all.put("waiting", "the message that asked for this, until it is answered");
            return JSON.writeValueAsString(all);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode talk(String name, String stored) throws JsonProcessingException {
        return JSON.createObjectNode().put("name", name).setAll((ObjectNode) JSON.readTree(stored));
    }

    private static ObjectNode tip(Subscriber its) {
        ObjectNode tip = JSON.createObjectNode();
        tip.put("topic_of_the_group", its.chat().topic());
        Schedule schedule = its.schedule();
        tip.put("subscribed", schedule != null);
        if (schedule != null) {
            tip.put("hour", schedule.hour().toString());
            tip.put("zone", schedule.zone().getId());
            tip.put("weekdays_only", schedule.weekdaysOnly());
            tip.put("paused_until", text(schedule.pausedUntil()));
        }
        its.taste().roles().stream().sorted().forEach(tip.putArray("roles")::add);
        its.taste().kinds().stream().sorted().forEach(tip.putArray("topics")::add);
        Course course = its.course();
        ObjectNode position = tip.putObject("position");
        position.put("order", course.seed());
        position.put("round", course.round());
        position.put("last", text(course.last()));
        ObjectNode apart = position.putObject("more_or_less_often");
        for (Map.Entry<?, Integer> one : course.apart().entrySet()) {
            apart.put(String.valueOf(one.getKey()), one.getValue());
        }
        tip.put("last_date", text(its.lastDate()));
        tip.put("next", text(its.next() == null ? null : its.next().at()));
        tip.put("due", text(its.due()));
        tip.put("on_its_way", its.sending());
        tip.put("away", its.away());
        tip.put("missed", its.missed());
        return tip;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
