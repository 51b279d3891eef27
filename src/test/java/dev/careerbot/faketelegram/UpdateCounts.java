package dev.careerbot.faketelegram;

/**
 * What has become of all updates.
 *
 * @param given updates written to a poll at least once; whether they were read only the bot can tell
 * @param deliveries the same, each time counted
 * @param conflicts polls that another poll put an end to; a killed bot's last poll counts when the next one begins
 */
public record UpdateCounts(long pushed, long given, long deliveries, long confirmed, long waiting, long conflicts) {}
