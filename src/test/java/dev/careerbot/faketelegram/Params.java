package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careerbot.faketelegram.http.Fields;
import dev.careerbot.faketelegram.http.Upload;
import java.util.Optional;

/** The parameters of one call. As on the real server all are strings that may hold JSON, or JSON itself. */
record Params(Fields fields) {

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** Empty when absent. */
    String text(String name) {
        JsonNode value = fields.values().path(name);
        return value.isMissingNode() || value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString();
    }

    long number(String name) {
        return number(name, 0);
    }

    long number(String name, long otherwise) {
        try {
            return has(name) ? Long.parseLong(text(name).strip()) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    long numberWithin(String name, long otherwise, long least, long most) {
        return Math.max(least, Math.min(most, number(name, otherwise)));
    }

    boolean flag(String name) {
        String value = text(name);
        return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("yes") || value.equals("1");
    }

    /** The value as JSON, missing when absent. */
    JsonNode tree(String name, String refusal) {
        JsonNode value = fields.values().path(name);
        if (!value.isTextual()) {
            return value.isNull() ? MissingNode.getInstance() : value;
        }
        if (value.asText().isEmpty()) {
            return MissingNode.getInstance();
        }
        return Json.read(value.asText()).orElseThrow(() -> Refusal.malformed(refusal));
    }

    /** A file sent under that name, or under another name that the value points to. */
    Optional<Upload> upload(String name) {
        String pointer = text(name);
        String part = pointer.startsWith("attach://") ? pointer.substring("attach://".length()) : name;
        return Optional.ofNullable(fields.uploads().get(part));
    }

    /** 0 when there is none, or one that is a name. */
    long chat() {
        return number("chat_id");
    }

    ObjectNode json() {
        return fields.values();
    }
}
