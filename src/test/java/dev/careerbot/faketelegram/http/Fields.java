package dev.careerbot.faketelegram.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The named values of a request, whether they came in the address, as JSON, as a form or as multipart. */
public record Fields(ObjectNode values, Map<String, Upload> uploads) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Fields of(Request request) throws IOException {
        Fields fields = new Fields(JsonNodeFactory.instance.objectNode(), new LinkedHashMap<>());
        fields.addForm(request.query());
        String type = request.header("content-type");
        String kind = type.toLowerCase(Locale.ROOT);
        if (request.body().length == 0) {
            return fields;
        }
        if (kind.startsWith("application/json")) {
            fields.values.setAll(object(request.body()));
        } else if (kind.startsWith("application/x-www-form-urlencoded")) {
            fields.addForm(new String(request.body(), StandardCharsets.UTF_8));
        } else if (kind.startsWith("multipart/form-data")) {
            new Multipart(request.body(), Multipart.boundary(type)).readInto(fields);
        } else {
            throw new MalformedRequest(400, "unsupported content type");
        }
        return fields;
    }

    private static ObjectNode object(byte[] body) throws IOException {
        try {
            JsonNode node = JSON.readTree(body);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // Told below: Jackson's own words would repeat the body.
        }
        throw new MalformedRequest(400, "can't parse the request as a JSON object");
    }

    private void addForm(String form) throws MalformedRequest {
        for (String pair : form.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            values.put(decoded(name), decoded(value));
        }
    }

    private static String decoded(String text) throws MalformedRequest {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new MalformedRequest(400, "can't decode a form field");
        }
    }
}
