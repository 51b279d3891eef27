package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.TopicId;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "The duties of both roles", "who earns more, …": where several roles are meant each is answered. */
final class EachRole {
    private static final Pattern BOTH = Pattern.compile(
            "\\b(?:both|each|either|two)(?: of)?(?: the| these| those| your)?(?: two)?"
                    + " (?:roles?|jobs?|positions?|titles?|careers?|professions?)\\b|\\b(?:for|of|in) (?:both|each)(?: of them)?$");

    private final List<String> roles;

    private EachRole(List<String> roles) {
        this.roles = roles;
    }

    static EachRole meantBy(Message message, Guide guide) {
        boolean all = message.roles().isEmpty() && BOTH.matcher(message.text()).find();
        return new EachRole(all ? guide.roles().stream().map(Role::id).toList() : message.roles());
    }

    /** @param single whether it is all that is asked; else a clause may have a role of its own */
    Stream<Reading> of(Reading reading, boolean single) {
        if (roles.size() < 2) {
            return Stream.of(reading);
        }
        // By place one role alone may have any pay.
        if (reading.intent() instanceof Intent.Pay pay && pay.places().isEmpty() && (single || !pay.roleNamed())) {
            return roles.stream().map(role -> new Reading(pay.of(role), reading.how()));
        }
        if (reading.intent() instanceof Intent.Open open && isOfSection(open) && (single || !open.roleNamed())) {
            return roles.stream()
                    .map(role -> TopicId.section(role, open.topic().kind()))
                    .map(topic -> new Reading(new Intent.Open(topic, Intent.Depth.SHORT, true), reading.how()));
        }
        return Stream.of(reading);
    }

    /** An item that was but guessed at is none that each role has. */
    private static boolean isOfSection(Intent.Open open) {
        return !open.topic().isItem() || open.depth() == Intent.Depth.AMONG;
    }
}
