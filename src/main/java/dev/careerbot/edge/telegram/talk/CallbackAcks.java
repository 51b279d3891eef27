package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.ForAdministrators;
import dev.careerbot.edge.telegram.intake.RawUpdate;
import dev.careerbot.edge.telegram.sending.Outgoing;
import java.util.function.Consumer;

/** Tells Telegram of every tap that it has arrived: until then the person's button spins. Its effect comes in turn. */
final class CallbackAcks {
    private final Consumer<Outgoing> sender;
    private final UpdateReader reader;
    private final Administrators administrators;

    CallbackAcks(Consumer<Outgoing> sender, UpdateReader reader, Administrators administrators) {
        this.sender = sender;
        this.reader = reader;
        this.administrators = administrators;
    }

    void arrived(RawUpdate update) {
        if (!update.kind().equals("callback_query")) {
            return;
        }
        String id = UpdateReader.tree(update).path("callback_query").path("id").asText();
        if (!id.isEmpty()) {
            sender.accept(new Outgoing.CallbackAnswer(id, notice(reader.read(update))));
        }
    }

    private String notice(Received received) {
        if (!(received instanceof Received.Tapped tapped)) {
            return Courtesies.UNKNOWN_BUTTON;
        }
        return refuses(tapped) ? ForAdministrators.POLITE : "";
    }

    /**
     * Whether its answer to the tap is all that there is to say. Only where it need not ask Telegram who that is: the first
     * refusal is said in the group, and those of the next minute are not.
     */
    boolean refuses(Received.Tapped tapped) {
        Spot spot = tapped.spot();
        return spot.group()
                && ForAdministrators.isTheirs(tapped.pressed().tap())
                && administrators.mayNotManage(spot.chat(), spot.person());
    }
}
