package dev.careerbot.answer;

import dev.careerbot.guide.Doubt;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import java.util.List;
import java.util.Optional;

/**
 * A topic as it is shown.
 *
 * @param doubts all that hold for what is shown, strongest first; the first is among the parts
 * @param hasMore the choice that shows more of the topic, if there is more
 */
record Page(List<Part> parts, List<Doubt> doubts, Optional<Choice> hasMore) {
    Page {
        parts = List.copyOf(parts);
        doubts = List.copyOf(doubts);
    }
}
