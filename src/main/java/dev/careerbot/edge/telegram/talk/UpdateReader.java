package dev.careerbot.edge.telegram.talk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careerbot.conversation.Command;
import dev.careerbot.conversation.Shown;
import dev.careerbot.edge.telegram.api.AnswerReader;
import dev.careerbot.edge.telegram.api.Me;
import dev.careerbot.edge.telegram.intake.Moved;
import dev.careerbot.edge.telegram.intake.RawUpdate;
import dev.careerbot.reply.Tap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads updates as they came. What is missing or odd in one makes it nothing, never an error. */
final class UpdateReader {
    private static final Set<String> NOT_TEXT = Set.of(
            "animation",
            "audio",
            "checklist",
            "contact",
            "dice",
            "document",
            "game",
            "location",
            "paid_media",
            "photo",
            "poll",
            "sticker",
            "story",
            "venue",
            "video",
            "video_note",
            "voice");
    private static final Set<String> AWAY = Set.of("kicked", "left");

    private final Me me;
    private final Addressing addressing;
    private final ButtonCodes codes;
    private final Heirs heirs;

    UpdateReader(Me me, Supplier<List<Command>> commands, ButtonCodes codes, Heirs heirs) {
        this.me = me;
        this.addressing = new Addressing(me, commands);
        this.codes = codes;
        this.heirs = heirs;
    }

    Received read(RawUpdate update) {
        Optional<Moved> moved = Moved.in(update);
        return moved.isPresent()
                ? new Received.Moves(moved.get())
                : tree(update).map(this::read).orElse(Received.UNREADABLE);
    }

    static Optional<JsonNode> tree(RawUpdate update) {
        try {
            return Optional.of(AnswerReader.MAPPER.readTree(update.json()));
        } catch (JsonProcessingException garbage) {
            return Optional.empty();
        }
    }

    /** Nobody, where nobody has spoken to us. */
    Optional<Spot> speaker(RawUpdate update) {
        Received received = read(update);
        if (received instanceof Received.Said said) {
            return Optional.of(said.spot());
        }
        return received instanceof Received.Tapped tapped ? Optional.of(tapped.spot()) : Optional.empty();
    }

    private Received read(JsonNode update) {
        if (update.has("message")) {
            return message(worded(update.path("message")), false);
        }
        if (update.has("edited_message")) {
            return message(worded(update.path("edited_message")), true);
        }
        if (update.has("callback_query")) {
            return tapped(update.path("callback_query"));
        }
        return update.has("my_chat_member") ? standing(update.path("my_chat_member")) : Received.NOTHING;
    }

    /** What stands below a picture is said as any text is. */
    private static JsonNode worded(JsonNode message) {
        if (message instanceof ObjectNode picture && picture.path("caption").isTextual()) {
            picture.set("text", picture.path("caption"));
            picture.set("entities", picture.path("caption_entities"));
        }
        return message;
    }

    private Received message(JsonNode message, boolean edited) {
        if (isByNobody(message) && !isForTheGroup(message)) {
            return Received.NOTHING;
        }
        return spot(message, message.path("from"))
                .map(spot -> said(message, spot, edited))
                .orElse(Received.NOTHING);
    }

    /** Another bot, which might answer us for ever; a channel; a person in a group's name. */
    private static boolean isByNobody(JsonNode message) {
        return message.path("from").path("is_bot").asBoolean() || message.has("sender_chat") || message.has("via_bot");
    }

    /**
     * An administrator who writes in the group's own name: of all that is said so, only what concerns the group as a whole
     * is for us. Telegram lets nobody else have the group as sender (https://core.telegram.org/bots/api#message).
     */
    private boolean isForTheGroup(JsonNode message) {
        long sender = message.path("sender_chat").path("id").asLong();
        return sender != 0
                && sender == message.path("chat").path("id").asLong()
                && message.path("from").path("id").asLong() == Administrators.ANONYMOUS
                && !message.has("via_bot")
                && addressing.concernsTheGroup(message);
    }

    private Received said(JsonNode message, Spot spot, boolean edited) {
        boolean captions = message.has("caption");
        Instant at = Instant.EPOCH.plusSeconds(message.path("date").asInt());
        if (!message.path("text").isTextual()) {
            boolean shown = !edited && !spot.group() && NOT_TEXT.stream().anyMatch(message::has);
            return shown ? new Received.NoText(spot) : Received.NOTHING;
        }
        if (addressing.mustWaitForOurName(message)) {
            return Received.NOT_YET_CLEAR;
        }
        Optional<String> words = spot.group() ? addressing.inGroup(message) : addressing.inPrivate(message);
        return words.<Received>map(text -> new Received.Said(spot, text, edited, captions, pointing(message), at))
                .orElse(Received.NOTHING);
    }

    private Optional<Shown> pointing(JsonNode message) {
        JsonNode original = message.path("reply_to_message");
        boolean ours = original.path("from").path("id").asLong() == me.id();
        return ours && original.path("text").isTextual()
                ? Optional.of(new Shown(original.path("text").asText(), offered(original)))
                : Optional.empty();
    }

    private List<Tap> offered(JsonNode message) {
        return message.path("reply_markup").path("inline_keyboard").findValuesAsText("callback_data").stream()
                .flatMap(data -> codes.read(data).map(ButtonCodes.Pressed::tap).stream())
                .toList();
    }

    private Received tapped(JsonNode query) {
        JsonNode message = query.path("message");
        Optional<ButtonCodes.Pressed> pressed = codes.read(query.path("data").asText());
        Optional<Spot> spot = spot(message, query.path("from"));
        if (pressed.isEmpty() || spot.isEmpty()) {
            return Received.NOTHING;
        }
        JsonNode question = message.path("reply_to_message");
        boolean asked = question.path("from").path("id").asLong() == spot.get().person();
        Spot below =
                asked && spot.get().message() != 0 ? spot.get().at(number(question.path("message_id"))) : spot.get();
        boolean sets = pressed.get().tap().does() == Tap.Does.SET;
        return new Received.Tapped(
                spot.get(), pressed.get(), asked || sets || !spot.get().group(), below);
    }

    private Received standing(JsonNode change) {
        JsonNode member = change.path("new_chat_member");
        long chat = change.path("chat").path("id").asLong();
        boolean ours = member.path("user").path("id").asLong() == me.id();
        return chat == 0 || !ours
                ? Received.NOTHING
                : new Received.Standing(
                        chat, !AWAY.contains(member.path("status").asText()));
    }

    /** Empty when chat or person is missing, or it is no chat that people talk in. */
    private Optional<Spot> spot(JsonNode message, JsonNode from) {
        JsonNode chat = message.path("chat");
        String type = chat.path("type").asText();
        boolean group = type.equals("group") || type.equals("supergroup");
        long person = from.path("id").asLong();
        long id = chat.path("id").asLong();
        if (id == 0 || person == 0 || (!group && !type.equals("private"))) {
            return Optional.empty();
        }
        if (heirs.of(id) != id) {
            return Optional.of(new Spot(heirs.of(id), group, 0, person, 0)); // topics and messages have other ids there
        }
        boolean inTopic = message.path("is_topic_message").asBoolean();
        int thread = inTopic ? number(message.path("message_thread_id")) : 0;
        return Optional.of(new Spot(id, group, thread, person, number(message.path("message_id"))));
    }

    /** 0, as for none, where it is longer than what the library can send: cut off it would be another message's. */
    private static int number(JsonNode id) {
        return id.canConvertToInt() ? id.asInt() : 0;
    }
}
