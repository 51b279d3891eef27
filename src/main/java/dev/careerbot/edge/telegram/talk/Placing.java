package dev.careerbot.edge.telegram.talk;

import dev.careerbot.edge.telegram.sending.Drawn;
import dev.careerbot.edge.telegram.sending.Outgoing;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import java.util.ArrayList;
import java.util.List;

/** Where a reply is said: below, or in the messages that are there. */
final class Placing {
    private static final String DOCUMENT_NAME = "careerbot.json";

    private final TelegramRenderer renderer;
    private final GivenAnswers given;

    Placing(TelegramRenderer renderer, GivenAnswers given) {
        this.renderer = renderer;
        this.given = given;
    }

    /** @param answers the message whose later edit shall edit this one, or 0 */
    List<Outgoing> below(Spot spot, Reply reply, int answers) {
        List<Outgoing> sends = new ArrayList<>();
        for (Drawn page : renderer.draw(reply)) {
            int above = sends.isEmpty() ? spot.repliesTo() : 0;
            sends.add(new Outgoing.Message(spot.chat(), spot.thread(), above, answers, page));
        }
        sends.addAll(documents(spot, reply));
        return sends;
    }

    /** The answer to a question that was edited, in the place of the one before. */
    List<Outgoing> corrected(GivenAnswers.Pages old, Spot spot, Reply reply) {
        return inPlaceOf(old, spot, reply, renderer.draw(reply));
    }

    /** What a button leads to, in the place of what it stood below. */
    List<Outgoing> turned(GivenAnswers.Pages old, Spot spot, Reply reply) {
        return inPlaceOf(old, spot, reply, renderer.turned(reply));
    }

    /** Page by page; what does not fit into the messages that are there comes below, and what is too many goes. */
    private List<Outgoing> inPlaceOf(GivenAnswers.Pages old, Spot spot, Reply reply, List<Drawn> pages) {
        List<Integer> messages = old.messages();
        List<Outgoing> sends = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Outgoing.Message page = new Outgoing.Message(spot.chat(), spot.thread(), 0, old.question(), pages.get(i));
            sends.add(i < messages.size() ? new Outgoing.Edit(messages.get(i), page) : page);
        }
        for (int surplus : messages.subList(Math.min(pages.size(), messages.size()), messages.size())) {
            given.takenBack(spot.chat(), surplus);
            sends.add(new Outgoing.Delete(spot.chat(), surplus));
        }
        sends.addAll(documents(spot, reply));
        return sends;
    }

    private static List<Outgoing> documents(Spot spot, Reply reply) {
        return reply.parts().stream()
                .filter(part -> part.style() == Part.Style.DOCUMENT)
                .<Outgoing>map(part -> new Outgoing.Document(DOCUMENT_NAME, part.text(), spot.says(Courtesies.NO_FILE)))
                .toList();
    }
}
