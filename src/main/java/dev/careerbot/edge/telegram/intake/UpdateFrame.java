package dev.careerbot.edge.telegram.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;

/** Reads of an update only what it takes to keep it and to put it in line, so that hardly any can be malformed. */
final class UpdateFrame {
    private static final int LONGEST_KIND = 40;

    private UpdateFrame() {}

    /** Nothing if it has no id that could be confirmed. */
    static Optional<RawUpdate> read(JsonNode update, Instant received) {
        JsonNode id = update.path("update_id");
        if (!id.isIntegralNumber() || !id.canConvertToLong()) {
            return Optional.empty();
        }
        String kind = kind(update);
        return Optional.of(new RawUpdate(id.longValue(), line(update.path(kind)), kind, update.toString(), received));
    }

    private static String kind(JsonNode update) {
        for (Iterator<String> names = update.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!name.equals("update_id")) {
                return name.substring(0, Math.min(name.length(), LONGEST_KIND));
            }
        }
        return "empty";
    }

    /** A tap waits in the line of the chat in which it was made, or it could overtake what was typed before it. */
    private static long line(JsonNode content) {
        for (String path : new String[] {"/chat/id", "/message/chat/id", "/from/id", "/user/id"}) {
            JsonNode id = content.at(path);
            if (id.canConvertToLong() && id.isIntegralNumber()) {
                return id.longValue();
            }
        }
        return 0;
    }
}
