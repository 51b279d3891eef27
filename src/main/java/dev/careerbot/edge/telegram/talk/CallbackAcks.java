package dev.careerbot.edge.telegram.talk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.careerbot.edge.telegram.intake.RawUpdate;
import dev.careerbot.edge.telegram.sending.Outgoing;
import java.util.function.Consumer;

/** Tells Telegram of every tap that it has arrived: until then the person's button spins. Its effect comes in turn. */
final class CallbackAcks {
    private final Consumer<Outgoing> sender;
    private final ButtonCodes codes;

    CallbackAcks(Consumer<Outgoing> sender, ButtonCodes codes) {
        this.sender = sender;
        this.codes = codes;
    }

    void arrived(RawUpdate update) {
        if (!update.kind().equals("callback_query")) {
            return;
        }
        UpdateReader.tree(update).ifPresent(tap -> acknowledge(tap.path("callback_query")));
    }

    private void acknowledge(JsonNode query) {
        String id = query.path("id").asText();
        if (!id.isEmpty()) {
            boolean known = codes.read(query.path("data").asText()).isPresent();
            sender.accept(new Outgoing.CallbackAnswer(id, known ? "" : Courtesies.UNKNOWN_BUTTON));
        }
    }
}
