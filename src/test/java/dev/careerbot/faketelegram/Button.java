package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;

/** An inline button; {@code data} or {@code url} is empty. */
public record Button(String caption, String data, String url) {

    static Button of(JsonNode json) {
        return new Button(
                json.path("text").asText(),
                json.path("callback_data").asText(),
                json.path("url").asText());
    }

    boolean isCalled(String captionOrData) {
        return caption.equals(captionOrData) || data.equals(captionOrData);
    }
}
