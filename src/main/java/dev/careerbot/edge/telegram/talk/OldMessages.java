package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Purpose;
import dev.careerbot.conversation.StateStore;
import dev.careerbot.edge.telegram.intake.Answerer;
import dev.careerbot.edge.telegram.intake.AroundAnswerer;
import dev.careerbot.edge.telegram.intake.Gist;
import dev.careerbot.edge.telegram.intake.RawUpdate;
import dev.careerbot.edge.telegram.sending.Outgoing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Tells of what has lain about what it is for, by reading it as it would be read in its turn. */
record OldMessages(Answerer real, UpdateReader reader, Supplier<Conversation> conversation, StateStore states)
        implements AroundAnswerer {
    @Override
    public Optional<Gist> gist(RawUpdate update, Set<String> ordered) {
        Received received = reader.read(update);
        if (received == Received.NOT_YET_CLEAR) {
            return Optional.empty();
        }
        return Optional.of(received instanceof Received.Said said ? gist(said, ordered) : Gist.NOTHING);
    }

    private Gist gist(Received.Said said, Set<String> ordered) {
        String talk = said.spot().talk();
        Purpose purpose = conversation.get().purpose(said.text(), states.recall(talk), ordered.contains(talk));
        return new Gist(talk, purpose);
    }

    @Override
    public List<Outgoing> passedOver(RawUpdate update, int howMany) {
        return reader.speaker(update)
                .map(spot -> List.<Outgoing>of(spot.says(Courtesies.passedOver(howMany))))
                .orElse(List.of());
    }
}
