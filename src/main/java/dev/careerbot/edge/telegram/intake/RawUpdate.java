package dev.careerbot.edge.telegram.intake;

import java.time.Instant;

/**
 * An update as it came, before anybody tries to understand it.
 *
 * @param chat whose line it waits in; the person where there is no chat, 0 where there is neither
 * @param kind the name of its one field beside the id: {@code message}, {@code callback_query}, …
 * @param json the whole update
 */
public record RawUpdate(long id, long chat, String kind, String json, Instant received) {}
