package dev.careerbot.conversation;

/**
 * A command, as doors list and complete it.
 *
 * @param takesPlace whether names of places complete it
 */
public record Command(String name, String description, boolean takesPlace) {}
