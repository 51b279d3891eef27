package dev.careerbot.edge.telegram.talk;

import dev.careerbot.edge.telegram.sending.Drawn;
import dev.careerbot.edge.telegram.sending.Pieces;
import dev.careerbot.reply.About;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws a reply as Telegram's messages. Marks stand beside the text and not in it, so that nothing that a person or a
 * file says can be taken for markup.
 */
public final class TelegramRenderer {
    /** Two such captions side by side are shown in full on a narrow phone. */
    private static final int SHORT_CAPTION = 18;

    private static final int LONGEST_CAPTION = 60;
    private static final int MOST_BUTTONS = 100;
    private static final Logger LOG = LoggerFactory.getLogger(TelegramRenderer.class);

    private final ButtonCodes codes;

    public TelegramRenderer(ButtonCodes codes) {
        this.codes = codes;
    }

    /** One message, or several when it is long; the buttons stand below the last. */
    public List<Drawn> draw(Reply reply) {
        return draw(reply, false);
    }

    /** The same for what takes the place of a message whose button was tapped. */
    public List<Drawn> turned(Reply reply) {
        return draw(reply, true);
    }

    private List<Drawn> draw(Reply reply, boolean turned) {
        Pen pen = new Pen();
        for (Part part : reply.parts()) {
            if (part.style() == Part.Style.DOCUMENT) {
                continue; // goes as a file
            }
            Pieces.of(CleanText.of(part.text()), Drawn.LONGEST).forEach(piece -> pen.write(piece, part.style()));
        }
        return pen.messages(rows(reply, turned));
    }

    private List<List<Drawn.Button>> rows(Reply reply, boolean turned) {
        List<List<Drawn.Button>> rows = new ArrayList<>();
        List<Drawn.Button> row = new ArrayList<>();
        for (Drawn.Button button : buttons(reply, turned)) {
            boolean fits = row.size() == 1 && isShort(row.get(0)) && isShort(button);
            if (!row.isEmpty() && !fits) {
                rows.add(List.copyOf(row));
                row.clear();
            }
            row.add(button);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private List<Drawn.Button> buttons(Reply reply, boolean turned) {
        Set<String> shown = sections(reply);
        boolean card = !turned && reply.parts().stream().anyMatch(part -> part.about() instanceof About.Figure);
        return reply.choices().stream()
                .flatMap(choice -> button(choice, staysOn(shown, choice, turned, card)).stream())
                .distinct()
                .limit(MOST_BUTTONS)
                .toList();
    }

    private Optional<Drawn.Button> button(Choice choice, boolean inPlace) {
        Optional<String> data = codes.write(choice.tap(), inPlace);
        if (data.isEmpty()) {
            LOG.warn(
                    "A choice has too long a name for a button and is left out: {}",
                    choice.tap().code());
        }
        return data.map(code -> new Drawn.Button(caption(choice.caption()), code));
    }

    /**
     * More of what is shown, one of its parts, the way back: pages of one thing, which are turned in place. What leads from
     * a part to all of them is such a page only where that part was turned to: what was asked for in words stays, and so does
     * what holds more than that one section.
     *
     * @param card whether the pay of places was asked for in words, of which another place's is no page
     */
    private static boolean staysOn(Set<String> shown, Choice choice, boolean turned, boolean card) {
        boolean ofTheSame = choice.section() != null && shown.equals(Set.of(choice.section()));
        return switch (choice.tap().does()) {
            case SET -> true;
            case OPEN -> ofTheSame && !card;
            case WHOLE -> ofTheSame;
            case ASK -> ofTheSame && turned;
            case DOUBTS, COMMAND, ORDER -> false;
        };
    }

    private static Set<String> sections(Reply reply) {
        return reply.parts().stream()
                .map(Part::about)
                .flatMap(TelegramRenderer::section)
                .collect(Collectors.toSet());
    }

    private static Stream<String> section(About about) {
        if (about instanceof About.Topic topic) {
            return Stream.of(topic.section());
        }
        return about instanceof About.Figure figure ? Stream.of(figure.section()) : Stream.of();
    }

    private static boolean isShort(Drawn.Button button) {
        return button.caption().length() <= SHORT_CAPTION;
    }

    private static String caption(String text) {
        String clean = CleanText.of(text.replace('\n', ' '));
        if (clean.isEmpty()) {
            return "…";
        }
        return clean.length() <= LONGEST_CAPTION
                ? clean
                : Pieces.of(clean, LONGEST_CAPTION - 1).get(0) + "…";
    }
}
