package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careerbot.faketelegram.http.HttpListener;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Telegram as a bot meets it, on a port of this machine. Tests play the people and look at what the bot did. */
public final class FakeTelegram implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final World world;
    private final HttpListener listener;

    private FakeTelegram(Options options) {
        this.world = World.of(options);
        this.listener = new HttpListener(options.port(), new Doors(new BotApi(world), new Control(world)));
    }

    public static FakeTelegram start() {
        return start(Options.usual());
    }

    public static FakeTelegram start(Options options) {
        return new FakeTelegram(options);
    }

    /** What {@code TELEGRAM_API_URL} is set to. */
    public String url() {
        return "http://127.0.0.1:" + listener.port() + world.options().prefix();
    }

    public int port() {
        return listener.port();
    }

    public String token() {
        return world.options().token();
    }

    public Person bot() {
        return world.bot();
    }

    public Speaker privateChat(long id) {
        return privateChat(Person.human(id));
    }

    public Speaker privateChat(Person person) {
        return new Speaker(world, world.chats().privateWith(person), person);
    }

    public Group group(long id) {
        return group(id, false);
    }

    public Group group(long id, boolean forum) {
        return new Group(world, world.chats().group(id, forum));
    }

    public Channel channel(long id) {
        return new Channel(world, world.chats().channel(id));
    }

    /** An update as it is, asked for or not; without an {@code update_id} it gets the next one. */
    public long pushRaw(ObjectNode update) {
        return world.updates().pushRaw(update);
    }

    /** As after a quiet week: up or down, once all updates are confirmed. */
    public void updateIdJumpsTo(long id) {
        await(PATIENCE, () -> updateCounts().waiting() == 0);
        world.updates().jumpTo(id);
    }

    public UpdateCounts updateCounts() {
        return world.updates().counts();
    }

    public List<UpdateFate> updates() {
        return world.updates().fates();
    }

    public boolean isPolled() {
        return world.updates().isPolled();
    }

    /** The bot's messages in a chat as they look now: edits applied, deleted ones gone. */
    public List<SeenMessage> sent(long chat) {
        Chat known = world.chats().known(chat);
        return known == null ? List.of() : known.sentByBot();
    }

    /** At least so many messages; fewer when the time is over fails the test. */
    public List<SeenMessage> awaitSent(long chat, int count, Duration patience) {
        if (!await(patience, () -> sent(chat).size() >= count)) {
            throw new AssertionError("%d messages in chat %d instead of %d: %s"
                    .formatted(sent(chat).size(), chat, count, sent(chat)));
        }
        return sent(chat);
    }

    /** Looks again whenever the bot calls; false when it was not so within the time. */
    public boolean await(Duration patience, BooleanSupplier isSo) {
        return world.journal().await(patience, isSo);
    }

    /** All messages and edits of all chats in the order of their effect. */
    public List<Send> sends() {
        return world.journal().sends(0);
    }

    /** The last calls of a method, a good many of them. */
    public List<Call> calls(String method) {
        return world.journal().calls(method);
    }

    public List<Call> calls() {
        return world.journal().calls();
    }

    /** What a well-made bot never does: malformed requests, parse modes, calls before {@code retry_after} is over. */
    public List<Violation> violations() {
        return world.journal().violations();
    }

    public List<Tap> taps() {
        return world.callbacks().all();
    }

    /** {@code "*"} stands for all methods. */
    public FaultRule fails(String method, Fault fault) {
        return world.faults().add(new FaultRule(method, fault));
    }

    public void failsNoMore() {
        world.faults().clear();
    }

    public void latency(Duration added) {
        world.faults().latency(added);
    }

    public void limits(Limits limits) {
        world.flood().limits(limits);
    }

    public void revokesToken() {
        world.faults().revokeToken();
    }

    /** Someone else sets or, with an empty address, deletes the webhook. */
    public void webhook(String url) {
        world.updates().webhook(url, false);
    }

    /** The commands that people are offered there; an empty language stands for all without their own. */
    public JsonNode commands(String scope, String language) {
        return world.profile().commands(scope, language);
    }

    /** The network breaks: the port and all connections close. */
    public void disconnects() {
        listener.disconnect();
    }

    public void reconnects() {
        listener.reconnect();
    }

    public int connections() {
        return listener.connections();
    }

    World world() {
        return world;
    }

    @Override
    public void close() {
        listener.close();
    }
}
