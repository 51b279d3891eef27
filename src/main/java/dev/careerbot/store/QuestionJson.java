package dev.careerbot.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careerbot.conversation.HourSaid.DayPart;
import dev.careerbot.conversation.Question;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bot has asked, and what it knew then. */
final class QuestionJson {
    private QuestionJson() {}

    static void write(Question question, ObjectNode into) {
        if (question instanceof Question.Hour hour) {
            into.put("for", "hour").put("zone", text(hour.zone())).put("part", text(hour.part()));
        } else if (question instanceof Question.Zone zone) {
            into.put("for", "zone").put("hour", text(zone.hour()));
        } else if (question instanceof Question.Clock clock) {
            into.put("for", "clock").put("hour", text(clock.hour()));
        } else if (question instanceof Question.Forget) {
            into.put("for", "forget");
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static Optional<Question> read(JsonNode json) {
        String hour = json.path("hour").textValue();
        String zone = json.path("zone").textValue();
        String part = json.path("part").textValue();
        @Nullable LocalTime known = hour == null ? null : LocalTime.parse(hour);
        return switch (json.path("for").asText()) {
            case "hour" ->
                Optional.of(new Question.Hour(
                        zone == null ? null : ZoneId.of(zone), part == null ? null : DayPart.valueOf(part)));
            case "zone" -> Optional.of(new Question.Zone(known));
            case "clock" -> Optional.of(new Question.Clock(known));
            case "forget" -> Optional.of(new Question.Forget());
            default -> Optional.empty();
        };
    }
}
