package dev.careerbot.edge.telegram.intake;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Reads of an update only what it takes to keep it and to put it in line, so that hardly any can be malformed. */
final class UpdateFrame {
    private static final String ID = "update_id";
    private static final int LONGEST_KIND = 40;

    private UpdateFrame() {}

    /** Nothing if it has no id that could be confirmed. */
    static Optional<RawUpdate> read(String update, Instant received) {
        String kind = kind(update);
        return Glance.number(update, ID)
                .map(id -> new RawUpdate(id, line(update, kind), brief(kind), update, received));
    }

    private static String kind(String update) {
        try (JsonParser parser = Glance.at(update)) {
            String name = parser.nextToken() == null ? null : parser.nextFieldName();
            while (name != null && name.equals(ID)) {
                parser.nextToken();
                parser.skipChildren();
                name = parser.nextFieldName();
            }
            return name == null ? "empty" : name;
        } catch (IOException e) {
            return "empty";
        }
    }

    private static String brief(String kind) {
        return kind.substring(0, Math.min(kind.length(), LONGEST_KIND));
    }

    /** A tap waits in the line of the chat in which it was made, or it could overtake what was typed before it. */
    private static long line(String update, String kind) {
        return Glance.number(update, kind, "chat", "id")
                .or(() -> Glance.number(update, kind, "message", "chat", "id"))
                .or(() -> Glance.number(update, kind, "from", "id"))
                .or(() -> Glance.number(update, kind, "user", "id"))
                .orElse(0L);
    }
}
