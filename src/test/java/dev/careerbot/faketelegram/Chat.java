package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careerbot.faketelegram.http.Upload;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A chat with its messages. Whoever reads and then writes holds its lock. */
final class Chat {
    static final String PRIVATE = "private";
    static final String CHANNEL = "channel";
    private static final int GENERAL_TOPIC = 1;

    private final long id;
    private final String type;
    private final String name;
    private final boolean forum;
    private final TreeMap<Long, Stored> messages = new TreeMap<>();
    private final Map<Long, Person> people = new HashMap<>();
    private final Map<Long, String> statuses = new HashMap<>();
    private final Map<Long, Boolean> openTopics = new HashMap<>();
    private final Set<Long> heard = new HashSet<>();
    private volatile Standing standing = Standing.MEMBER;
    private volatile long movedTo;
    private volatile boolean privacyMode;
    private long lastMessageId;

    Chat(long id, String type, String name, boolean forum) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.forum = forum;
    }

    long id() {
        return id;
    }

    String type() {
        return type;
    }

    boolean isPrivate() {
        return type.equals(PRIVATE);
    }

    boolean isForum() {
        return forum;
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("id", id).put("type", type);
        json.put(isPrivate() ? "first_name" : "title", name);
        if (forum) {
            json.put("is_forum", true);
        }
        return json;
    }

    synchronized long nextMessageId() {
        return ++lastMessageId;
    }

    synchronized Stored add(ObjectNode json, boolean byBot, Upload file) {
        Stored stored = new Stored(json, byBot, file);
        messages.put(stored.id(), stored);
        return stored;
    }

    synchronized void replace(Stored by) {
        messages.put(by.id(), by);
    }

    /** Null when there is none. */
    synchronized Stored message(long messageId) {
        return messages.get(messageId);
    }

    synchronized void forget(long messageId) {
        messages.remove(messageId);
    }

    synchronized Collection<Stored> messages() {
        return List.copyOf(messages.values());
    }

    synchronized List<SeenMessage> sentByBot() {
        List<SeenMessage> seen = new ArrayList<>();
        for (Stored stored : messages.values()) {
            if (stored.byBot()) {
                seen.add(SeenMessage.of(stored));
            }
        }
        return seen;
    }

    /** The oldest message of the bot that was not asked for yet; null when there is none. */
    synchronized SeenMessage hearNext() {
        for (Stored stored : messages.values()) {
            if (stored.byBot() && heard.add(stored.id())) {
                return SeenMessage.of(stored);
            }
        }
        return null;
    }

    synchronized boolean hasUnheard() {
        return messages.values().stream().anyMatch(stored -> stored.byBot() && !heard.contains(stored.id()));
    }

    Standing standing() {
        return standing;
    }

    void standing(Standing now) {
        standing = now;
    }

    void moveTo(long newChat) {
        movedTo = newChat;
    }

    void checkWriting() {
        if (movedTo != 0) {
            throw Refusal.migrated(movedTo);
        }
        standing.checkWriting(type);
    }

    boolean hasPrivacyMode() {
        return privacyMode;
    }

    void privacyMode(boolean on) {
        privacyMode = on;
    }

    synchronized void seat(Person person) {
        people.putIfAbsent(person.id(), person);
    }

    synchronized void status(long person, String status) {
        statuses.put(person, status);
    }

    /** A chat member as the Bot API tells it; a stranger has left. */
    synchronized ObjectNode memberJson(long person) {
        Person known = people.getOrDefault(person, Person.human(person));
        String status = statuses.getOrDefault(person, people.containsKey(person) ? "member" : "left");
        ObjectNode json = Json.object().put("status", status);
        json.set("user", known.json());
        return json;
    }

    synchronized void openTopic(long thread) {
        openTopics.put(thread, true);
    }

    synchronized void closeTopic(long thread) {
        openTopics.put(thread, false);
    }

    /** As on the real server, a thread matters in forums and in private chats only. */
    synchronized void checkThread(long thread) {
        if (thread == 0 || (!forum && !isPrivate())) {
            return;
        }
        if (thread == GENERAL_TOPIC || !openTopics.containsKey(thread)) {
            throw Refusal.badRequest("message thread not found");
        }
        if (!openTopics.get(thread)) {
            throw Refusal.badRequest("TOPIC_CLOSED");
        }
    }
}
