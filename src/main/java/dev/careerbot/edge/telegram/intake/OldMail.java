package dev.careerbot.edge.telegram.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.careerbot.conversation.Orders;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;

/** What to make of updates that have lain about while the bot was down. */
final class OldMail {
    /** Who waited longer for an answer has most likely asked elsewhere. */
    static final Duration STILL_FRESH = Duration.ofMinutes(15);

    /** Orders, not questions: they hold whatever their age. */
    private static final Set<String> ORDERS = Set.of(
            "stop", "/stop", "/unsubscribe", "/subscribe", "/forget", "/export", "/reset", "/settings", "/start");

    private final InstantSource clock;

    OldMail(InstantSource clock) {
        this.clock = clock;
    }

    /** A question that is answered only if no newer old one waits in its chat. */
    boolean isOldQuestion(RawUpdate update) {
        if (!update.kind().equals("message")) {
            return false;
        }
        Gist gist = Gist.of(update);
        boolean old = gist.date() > 0
                && Instant.ofEpochSecond(gist.date()).isBefore(clock.instant().minus(STILL_FRESH));
        return old && isQuestion(gist.text(), update.chat());
    }

    /** In a group only commands are surely meant for the bot. */
    private static boolean isQuestion(String text, long chat) {
        String first = text.strip().split("[\\s@]", 2)[0].toLowerCase(Locale.ROOT);
        boolean asked = chat > 0 ? !first.isEmpty() : first.startsWith("/");
        return asked && !ORDERS.contains(first) && !(chat > 0 && Orders.isStop(text));
    }

    /** The date and the text of a message, without the cost of reading it all. */
    private record Gist(long date, String text) {
        static Gist of(RawUpdate update) {
            long date = 0;
            try (JsonParser parser = Glance.at(update)) {
                if (!Glance.goTo(parser, "message") || parser.currentToken() != JsonToken.START_OBJECT) {
                    return new Gist(0, "");
                }
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    JsonToken value = parser.nextToken();
                    if (name.equals("date") && value == JsonToken.VALUE_NUMBER_INT) {
                        date = parser.getLongValue();
                    } else if (name.equals("text") && value == JsonToken.VALUE_STRING) {
                        return new Gist(date, parser.getText());
                    } else {
                        parser.skipChildren();
                    }
                }
            } catch (IOException e) {
                return new Gist(0, ""); // whoever handles it will say so
            }
            return new Gist(date, "");
        }
    }
}
