package dev.careerbot.conversation;

/** One thing that a message asks for. */
public record Reading(Intent intent, Understanding how) {}
