package dev.careerbot.faketelegram;

/** How often an update was written to the bot, and whether the bot has confirmed it by a higher offset. */
public record UpdateFate(long id, String type, int timesGiven, boolean confirmed) {}
