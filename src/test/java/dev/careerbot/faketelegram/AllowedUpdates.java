package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Set;
import java.util.TreeSet;

/** Which kinds of update the bot has asked for: the last explicit list counts until there is another. */
final class AllowedUpdates {
    private static final Set<String> ONLY_WHEN_NAMED =
            Set.of("chat_member", "message_reaction", "message_reaction_count");

    private volatile Set<String> named = Set.of();

    void read(Params params) {
        JsonNode list = params.tree("allowed_updates", "can't parse allowed updates JSON array");
        if (list.isMissingNode()) {
            return;
        }
        if (!list.isArray()) {
            throw Refusal.malformed("expected an Array of String as allowed updates");
        }
        Set<String> kinds = new TreeSet<>();
        list.forEach(kind -> kinds.add(kind.asText()));
        named = kinds;
    }

    boolean allow(String kind) {
        return named.isEmpty() ? !ONLY_WHEN_NAMED.contains(kind) : named.contains(kind);
    }

    ArrayNode json() {
        ArrayNode list = Json.array();
        named.forEach(list::add);
        return list;
    }
}
