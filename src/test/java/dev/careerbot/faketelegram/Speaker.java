package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** A person in a chat: what they do comes to the bot as updates. Sends return the message's id. */
public final class Speaker {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final World world;
    private final Chat chat;
    private final Person person;
    private final long thread;
    private final Duration age;

    Speaker(World world, Chat chat, Person person) {
        this(world, chat, person, 0, Duration.ZERO);
    }

    private Speaker(World world, Chat chat, Person person, long thread, Duration age) {
        this.world = world;
        this.chat = chat;
        this.person = person;
        this.thread = thread;
        this.age = age;
    }

    public long id() {
        return person == null ? 0 : person.id();
    }

    public long chat() {
        return chat.id();
    }

    /** The same person, writing in a topic. */
    public Speaker inTopic(long topic) {
        return new Speaker(world, chat, person, topic, age);
    }

    /** The same person, whose messages are dated so long ago. */
    public Speaker ago(Duration other) {
        return new Speaker(world, chat, person, thread, other);
    }

    /** With the entities that Telegram finds in it. */
    public long says(String text) {
        ObjectNode message = frame();
        Messages.say(message, text);
        return tell(message);
    }

    public long repliesTo(long messageId, String text) {
        ObjectNode message = frame();
        Stored original = chat.message(messageId);
        if (original == null) {
            throw new AssertionError("no message " + messageId + " in chat " + chat.id());
        }
        message.set("reply_to_message", original.quoted());
        Messages.say(message, text);
        return tell(message);
    }

    public void edits(long messageId, String text) {
        ObjectNode edited = chat.message(messageId).json().deepCopy();
        Messages.say(edited, text);
        edited.put("edit_date", Messages.now());
        chat.replace(chat.message(messageId).edited(edited));
        reach("edited_message", edited);
    }

    public long sendsPhoto() {
        return tell(photo());
    }

    /** With the entities that Telegram finds in the caption. */
    public long sendsPhoto(String caption) {
        ObjectNode message = photo().put("caption", caption);
        ArrayNode entities = Messages.found(caption);
        if (!entities.isEmpty()) {
            message.set("caption_entities", entities);
        }
        return tell(message);
    }

    private ObjectNode photo() {
        ObjectNode message = frame();
        message.putArray("photo").add(file("photo").put("width", 640).put("height", 480));
        return message;
    }

    public long sendsVoice() {
        ObjectNode message = frame();
        message.set("voice", file("voice").put("duration", 3).put("mime_type", "audio/ogg"));
        return tell(message);
    }

    public long sendsSticker() {
        ObjectNode message = frame();
        ObjectNode sticker =
                file("sticker").put("type", "regular").put("width", 512).put("height", 512);
        message.set(
                "sticker",
                sticker.put("is_animated", false).put("is_video", false).put("emoji", "👍"));
        return tell(message);
    }

    public long sendsLocation() {
        ObjectNode message = frame();
        message.putObject("location").put("latitude", 52.52).put("longitude", 13.405);
        return tell(message);
    }

    public long forwards(String text) {
        ObjectNode message = frame();
        Messages.say(message, text);
        ObjectNode origin = message.putObject("forward_origin");
        origin.put("type", "hidden_user")
                .put("sender_user_name", "Somebody else")
                .put("date", Messages.now() - 3600);
        return tell(message);
    }

    public long saysVia(Person inlineBot, String text) {
        ObjectNode message = frame();
        Messages.say(message, text);
        message.set("via_bot", inlineBot.json());
        return tell(message);
    }

    /** A message with these fields besides sender, chat and date. */
    public long sends(ObjectNode fields) {
        ObjectNode message = frame();
        message.setAll(fields);
        return tell(message);
    }

    public Tap taps(SeenMessage message, String captionOrData) {
        return tapsData(message.id(), message.button(captionOrData).data());
    }

    /** On the newest message of the bot, as it is now. */
    public Tap taps(String captionOrData) {
        var sent = chat.sentByBot();
        if (sent.isEmpty()) {
            throw new AssertionError("the bot has said nothing in chat " + chat.id());
        }
        return taps(sent.get(sent.size() - 1), captionOrData);
    }

    /** Any data on any message, as of an old keyboard or a forged client; an unknown message is inaccessible. */
    public Tap tapsData(long messageId, String data) {
        Stored stored = chat.message(messageId);
        // Whole: it is what it replies to that comes without what that replies to.
        ObjectNode below = stored == null ? inaccessible(messageId) : stored.json();
        Tap tap = world.callbacks().tap(chat.id(), messageId, data);
        ObjectNode query = Json.object().put("id", tap.id());
        query.set("from", person.json());
        query.set("message", below);
        query.put("chat_instance", String.valueOf(chat.id() * 31)).put("data", data);
        world.tell("callback_query", query);
        return tap;
    }

    public void blocksBot() {
        changeStanding(Standing.BLOCKED);
    }

    public void unblocksBot() {
        changeStanding(Standing.MEMBER);
    }

    /** The account is gone; nobody tells the bot. */
    public void deletesAccount() {
        chat.standing(Standing.DEACTIVATED);
    }

    /** The bot's next message here that was not heard before; none within seconds fails the test. */
    public SeenMessage hears() {
        SeenMessage[] next = new SeenMessage[1];
        boolean heard = world.journal().await(PATIENCE, () -> (next[0] = chat.hearNext()) != null);
        if (!heard) {
            throw new AssertionError("the bot says nothing more in chat " + chat.id() + " after: " + chat.sentByBot());
        }
        return next[0];
    }

    /** Waits for an edit of it; none within seconds fails the test. */
    public SeenMessage seesChanged(SeenMessage before) {
        SeenMessage[] now = {before};
        boolean changed = world.journal().await(PATIENCE, () -> {
            Stored stored = chat.message(before.id());
            now[0] = stored == null ? before : SeenMessage.of(stored);
            return !now[0].json().equals(before.json());
        });
        if (!changed) {
            throw new AssertionError("the bot has not edited: " + before);
        }
        return now[0];
    }

    /** Fails the test if the bot says anything here in that time that was not heard before. */
    public void hearsNothingFor(Duration time) {
        if (world.journal().await(time, chat::hasUnheard)) {
            throw new AssertionError("the bot says: " + chat.hearNext());
        }
    }

    private ObjectNode frame() {
        chat.seat(person == null ? world.bot() : person);
        return Messages.frame(chat, person, Messages.now() - age.toSeconds(), thread);
    }

    private ObjectNode inaccessible(long messageId) {
        ObjectNode message = Json.object().put("message_id", messageId).put("date", 0);
        message.set("chat", chat.json());
        return message;
    }

    private ObjectNode file(String kind) {
        String id = kind + "-" + chat.id();
        return Json.object().put("file_id", id).put("file_unique_id", "u" + id).put("file_size", 1_000);
    }

    private long tell(ObjectNode message) {
        Stored stored = chat.add(message, false, null);
        reach("message", message);
        return stored.id();
    }

    private void reach(String kind, ObjectNode message) {
        if (!chat.hasPrivacyMode() || Privacy.lets(message, world.bot())) {
            world.tell(kind, message);
        }
    }

    private void changeStanding(Standing now) {
        Standings.change(world, chat, person, now);
    }
}
