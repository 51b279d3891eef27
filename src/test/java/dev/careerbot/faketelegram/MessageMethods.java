package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careerbot.faketelegram.http.Upload;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the bot says: messages, files, edits, and the answers to taps. */
final class MessageMethods {
    private static final Set<String> ACTIONS = Set.of(
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note");

    private final World world;
    private final Texts texts;
    private final Files files = new Files();

    MessageMethods(World world) {
        this.world = world;
        this.texts = new Texts(world.options().parseModeRefused());
    }

    Map<String, Method> table() {
        return Map.of(
                "sendmessage", this::sendMessage,
                "senddocument", this::sendDocument,
                "editmessagetext", this::editMessageText,
                "editmessagereplymarkup", this::editMessageReplyMarkup,
                "deletemessage", (params, call) -> deleteMessage(params),
                "answercallbackquery", (params, call) -> answerCallbackQuery(params),
                "sendchataction", (params, call) -> sendChatAction(params));
    }

    private byte[] sendMessage(Params params, Call call) {
        FormattedText text = texts.message(params);
        Links.checkPreview(params);
        return send(params, call, null, message -> write(message, text, "text", "entities"), text.text());
    }

    private byte[] sendDocument(Params params, Call call) {
        FormattedText caption = texts.caption(params);
        Upload file = files.received(params);
        return send(
                params,
                call,
                file,
                message -> {
                    message.set("document", files.describe(file));
                    write(message, caption, "caption", "caption_entities");
                },
                caption.text());
    }

    private byte[] send(Params params, Call call, Upload file, Consumer<ObjectNode> content, String said) {
        ArrayNode keyboard = Keyboards.inline(params);
        Replies replies = Replies.read(params);
        Chat chat = world.chats().toWriteIn(params);
        long thread = params.number("message_thread_id");
        synchronized (chat) {
            chat.checkThread(thread);
            Stored repliedTo = replies.find(chat);
            world.flood().admit(chat);
            ObjectNode message = Messages.frame(chat, world.bot(), Messages.now(), thread);
            if (repliedTo != null) {
                message.set("reply_to_message", repliedTo.quoted());
            }
            content.accept(message);
            attach(message, keyboard);
            Stored stored = chat.add(message, true, file);
            long repliesTo = repliedTo == null ? 0 : repliedTo.id();
            world.journal().sent(call.method(), chat.id(), stored.id(), repliesTo, said);
            return Json.bytes(message);
        }
    }

    private byte[] editMessageText(Params params, Call call) {
        FormattedText text = texts.message(params);
        Links.checkPreview(params);
        return edit(params, call, text);
    }

    private byte[] editMessageReplyMarkup(Params params, Call call) {
        return edit(params, call, null);
    }

    /** A null text keeps the old one. A keyboard that is not sent again is gone. */
    private byte[] edit(Params params, Call call, FormattedText text) {
        ArrayNode keyboard = Keyboards.inlineOnly(params);
        Chat chat = world.chats().toWriteIn(params);
        synchronized (chat) {
            Stored old = editable(chat, params.number("message_id"), text != null);
            ObjectNode edited = old.json().deepCopy();
            if (text != null) {
                write(edited, text, "text", "entities");
            }
            attach(edited, keyboard);
            if (edited.equals(old.json())) {
                throw Refusal.badRequest("message is not modified: specified new message content and reply markup are"
                        + " exactly the same as a current content and reply markup of the message");
            }
            world.flood().admit(chat);
            edited.put("edit_date", Messages.now());
            chat.replace(old.edited(edited));
            String shown = edited.path("text").asText();
            world.journal().sent(call.method(), chat.id(), old.id(), 0, shown);
            return Json.bytes(edited);
        }
    }

    private static Stored editable(Chat chat, long id, boolean textEdited) {
        Stored old = chat.message(id);
        if (old == null) {
            throw Refusal.badRequest("message to edit not found");
        }
        if (!old.byBot()) {
            throw Refusal.badRequest("message can't be edited");
        }
        if (textEdited && !old.json().has("text")) {
            throw Refusal.badRequest("there is no text in the message to edit");
        }
        return old;
    }

    private byte[] deleteMessage(Params params) {
        Chat chat = world.chats().toWriteIn(params);
        synchronized (chat) {
            Stored old = chat.message(params.number("message_id"));
            if (old == null) {
                throw Refusal.badRequest("message to delete not found");
            }
            if (!old.byBot() && !chat.isPrivate()) {
                throw Refusal.badRequest("message can't be deleted");
            }
            chat.forget(old.id());
        }
        return Json.bytes(Json.yes());
    }

    private byte[] answerCallbackQuery(Params params) {
        world.callbacks().answer(params);
        return Json.bytes(Json.yes());
    }

    private byte[] sendChatAction(Params params) {
        if (!ACTIONS.contains(params.text("action"))) {
            throw Refusal.malformed("wrong parameter action in request");
        }
        world.chats().toWriteIn(params).checkThread(params.number("message_thread_id"));
        return Json.bytes(Json.yes());
    }

    private static void write(ObjectNode message, FormattedText text, String field, String entitiesField) {
        message.remove(entitiesField);
        if (!text.text().isEmpty()) {
            message.put(field, text.text());
        }
        if (!text.entities().isEmpty()) {
            message.set(entitiesField, text.entities());
        }
    }

    private static void attach(ObjectNode message, ArrayNode keyboard) {
        message.remove("reply_markup");
        if (!keyboard.isEmpty()) {
            message.putObject("reply_markup").set("inline_keyboard", keyboard);
        }
    }
}
