package dev.careerbot.edge.telegram.talk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.careerbot.conversation.Command;
import dev.careerbot.edge.telegram.api.Me;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a message is meant for us, and what is left of it when our name is taken off. */
final class Addressing {
    private static final Pattern COMMAND = Pattern.compile(
            "/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]{1,64}))?(?=\\s|$)",
            Pattern.UNICODE_CHARACTER_CLASS); // phones insert blanks of all kinds behind a command
    /** In no list of ours, and yet what people write. */
    private static final String STOP = "stop";

    private static final Set<String> FOR_ALL =
            Set.of("subscribe", "unsubscribe", STOP, "settings", "tip", "export", "forget", "privacy");
    private static final String WHAT_WE_DO = "/help";

    private final Me me;
    private final Supplier<List<Command>> commands;

    Addressing(Me me, Supplier<List<Command>> commands) {
        this.me = me;
        this.commands = commands;
    }

    /** Whether it calls somebody by name, and it is not known yet whether that is ours. */
    boolean mustWaitForOurName(JsonNode message) {
        return !me.isNamed() && (addressesOne(message.path("text").asText()) || mentionsOne(message));
    }

    private static boolean addressesOne(String text) {
        Matcher command = COMMAND.matcher(text);
        return command.lookingAt() && command.group(2) != null;
    }

    private static boolean mentionsOne(JsonNode message) {
        List<String> types = message.path("entities").findValuesAsText("type");
        return types.contains("mention") || types.contains("text_mention");
    }

    Optional<String> inPrivate(JsonNode message) {
        String text = message.path("text").asText();
        Matcher command = COMMAND.matcher(text);
        if (command.lookingAt()) {
            return commanded(command, text);
        }
        String rest = withoutOurName(message, text);
        return Optional.of(rest.isEmpty() ? WHAT_WE_DO : rest);
    }

    /** There a command is for all bots unless it names one, and everybody else's talk is none of our business. */
    Optional<String> inGroup(JsonNode message) {
        String text = message.path("text").asText();
        Matcher command = COMMAND.matcher(text);
        if (command.lookingAt()) {
            boolean toUs = command.group(2) != null || repliesToUs(message);
            return commanded(command, text).filter(said -> isKnown(said, toUs));
        }
        String rest = withoutOurName(message, text);
        boolean named = rest.length() < text.length();
        if (!named && (!repliesToUs(message) || mentionsOne(message))) {
            return Optional.empty(); // whoever else is called by name is asked, also below a message of ours
        }
        return Optional.of(rest.isBlank() ? WHAT_WE_DO : rest).filter(said -> isKnown(said, true));
    }

    /** What is set for all, or said to us. */
    boolean concernsTheGroup(JsonNode message) {
        Matcher command = COMMAND.matcher(message.path("text").asText());
        return command.lookingAt() ? FOR_ALL.contains(command.group(1).toLowerCase(Locale.ROOT)) : repliesToUs(message);
    }

    private Optional<String> commanded(Matcher command, String text) {
        String addressee = command.group(2);
        return addressee == null || me.isCalled(addressee)
                ? Optional.of("/" + command.group(1) + text.substring(command.end()))
                : Optional.empty();
    }

    /** A group is not told that it has misspelt a command: it may be another bot's. A stop for all would end our tips. */
    private boolean isKnown(String text, boolean toUs) {
        Matcher command = COMMAND.matcher(text);
        return !command.lookingAt()
                || toUs && command.group(1).equalsIgnoreCase(STOP)
                || commands.get().stream().map(Command::name).anyMatch(command.group(1)::equalsIgnoreCase);
    }

    /** From the last to the first, so that the places of the others stay right. */
    private String withoutOurName(JsonNode message, String text) {
        StringBuilder rest = new StringBuilder(text);
        JsonNode entities = message.path("entities");
        for (int i = entities.size() - 1; i >= 0; i--) {
            JsonNode entity = entities.path(i);
            int from = entity.path("offset").asInt(-1);
            int to = from + entity.path("length").asInt();
            if (from >= 0 && to > from && to <= rest.length() && isOurs(entity, text.substring(from, to))) {
                rest.delete(from, to);
            }
        }
        return rest.toString().strip();
    }

    private boolean isOurs(JsonNode entity, String words) {
        return switch (entity.path("type").asText()) {
            case "mention" -> me.isCalled(words.substring(1));
            case "text_mention" -> entity.path("user").path("id").asLong() == me.id();
            default -> false;
        };
    }

    /** Every message in a topic counts as a reply to the topic's beginning. */
    private boolean repliesToUs(JsonNode message) {
        JsonNode original = message.path("reply_to_message");
        return original.path("from").path("id").asLong() == me.id() && !original.has("forum_topic_created");
    }
}
