package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careerbot.faketelegram.http.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A message of the bot as a person sees it now, edits applied.
 *
 * @param thread the topic; 0 outside of topics
 * @param text or the caption of a file
 * @param entities as the Bot API tells them
 * @param file what was sent, or null
 * @param json the whole message
 */
public record SeenMessage(
        long chat,
        long id,
        long thread,
        long repliesTo,
        String text,
        JsonNode entities,
        List<List<Button>> rows,
        Upload file,
        ObjectNode json) {

    static SeenMessage of(Stored stored) {
        ObjectNode json = stored.json();
        boolean captioned = json.has("caption");
        return new SeenMessage(
                json.path("chat").path("id").asLong(),
                stored.id(),
                json.path("message_thread_id").asLong(),
                json.path("reply_to_message").path("message_id").asLong(),
                json.path(captioned ? "caption" : "text").asText(),
                json.path(captioned ? "caption_entities" : "entities"),
                rows(json.path("reply_markup").path("inline_keyboard")),
                stored.file(),
                json);
    }

    private static List<List<Button>> rows(JsonNode keyboard) {
        List<List<Button>> rows = new ArrayList<>();
        for (JsonNode row : keyboard) {
            List<Button> buttons = new ArrayList<>();
            row.forEach(button -> buttons.add(Button.of(button)));
            rows.add(List.copyOf(buttons));
        }
        return List.copyOf(rows);
    }

    public List<Button> buttons() {
        return rows.stream().flatMap(List::stream).toList();
    }

    public List<String> captions() {
        return buttons().stream().map(Button::caption).toList();
    }

    public boolean isEdited() {
        return json.has("edit_date");
    }

    /** The button of that caption or data; its absence fails the test. */
    public Button button(String captionOrData) {
        return buttons().stream()
                .filter(button -> button.isCalled(captionOrData))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button [" + captionOrData + "] under: " + this));
    }

    /** Text, then a line of buttons to each row. */
    @Override
    public String toString() {
        String keyboard = rows.stream()
                .map(row ->
                        row.stream().map(button -> "[" + button.caption() + "]").collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        return keyboard.isEmpty() ? text : text + "\n" + keyboard;
    }
}
