package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.ForAdministrators;
import dev.careerbot.edge.telegram.intake.RawUpdate;
import dev.careerbot.edge.telegram.sending.Outgoing;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells Telegram of every tap that it has arrived: until then the person's button spins. Its effect comes in turn. */
final class CallbackAcks {
    /** A notice can be shown only with this, so that it waits a little for what the notice would be; 300 ms are allowed. */
    private static final Duration FOR_A_NOTICE = Duration.ofMillis(150);

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
                .ifPresent(id -> answer(id, reader.read(update)));
    }

    private void answer(String id, Received received) {
        if (received instanceof Received.Tapped tapped) {
            var ignored = permission
                    .asking(tapped)
                    .thenRun(() -> {})
                    .completeOnTimeout(null, FOR_A_NOTICE.toMillis(), TimeUnit.MILLISECONDS)
                    .thenRun(() -> send(id, permission.isRefused(tapped) ? ForAdministrators.POLITE : ""));
        } else {
            send(id, Courtesies.UNKNOWN_BUTTON);
        }
    }

    private void send(String id, String notice) {
        sender.accept(new Outgoing.CallbackAnswer(id, notice));
    }
}
