package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.ForAdministrators;
import dev.careerbot.edge.telegram.intake.RawUpdate;
import dev.careerbot.edge.telegram.sending.Outgoing;
import java.util.function.Consumer;

/** Tells Telegram of every tap that it has arrived: until then the person's button spins. Its effect comes in turn. */
final class CallbackAcks {
    private final Consumer<Outgoing> sender;
    private final UpdateReader reader;
    private final Permission permission;

    CallbackAcks(Consumer<Outgoing> sender, UpdateReader reader, Permission permission) {
        this.sender = sender;
        this.reader = reader;
        this.permission = permission;
    }

    void arrived(RawUpdate update) {
        if (!update.kind().equals("callback_query")) {
            return;
        }
        UpdateReader.tree(update)
                .map(tap -> tap.path("callback_query").path("id").asText())
                .filter(id -> !id.isEmpty())
                .ifPresent(id -> sender.accept(new Outgoing.CallbackAnswer(id, notice(reader.read(update)))));
    }

    private String notice(Received received) {
        if (!(received instanceof Received.Tapped tapped)) {
            return Courtesies.UNKNOWN_BUTTON;
        }
        return permission.isRefused(tapped) ? ForAdministrators.POLITE : "";
    }
}
