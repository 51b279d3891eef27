package dev.careerbot.tips.talk;

import dev.careerbot.citing.Lines;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Orders;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Paragraph;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.Tip;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.About;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.reply.Tap;
import dev.careerbot.tips.Pick;
import dev.careerbot.tips.Subscriber;
import dev.careerbot.tips.TipWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tip in words: a coach's sentence where there is one, else the guide's own; its source, its doubt, its number. */
public final class TipCard implements TipWords {
    static final List<Choice> SETTING = List.of(
            new Choice("Pause a week", Orders.button(Order.Plain.PAUSE)),
            new Choice("Change hour", Orders.button(new Order.Choose(Order.What.HOUR, null, null))),
            new Choice("Stop", Orders.button(Order.Plain.UNSUBSCRIBE)));
    static final List<Choice> SUBSCRIBING =
            List.of(new Choice("A tip a day", Orders.button(Order.Subscribe.to(null, null))));

    private static final String MISSED =
            "Since your last tip at least one was left out: it could not be sent at its hour, and one that is hours"
                    + " late is not sent any more.";

    private final Guide guide;
    private final Map<TopicId, String> coached;

    public TipCard(Guide guide) {
        this.guide = guide;
        this.coached = guide.tips().stream().collect(Collectors.toMap(Tip::topic, Tip::text, (first, other) -> first));
    }

    @Override
    public Reply daily(Subscriber to, Pick pick) {
        Reply card = of(pick, SETTING);
        return to.missed() ? card.after(Part.quiet(MISSED)) : card;
    }

    /** @param offers what is offered besides more tips */
    Reply of(Pick pick, List<Choice> offers) {
        Section section = guide.section(pick.topic()).orElseThrow();
        Item item = guide.item(pick.topic()).orElseThrow();
        Paragraph essence = item.essence();
        String text = coached.getOrDefault(pick.topic(), essence.text());
        List<Part> parts = new ArrayList<>();
        parts.add(Part.title("Tip " + pick.number() + " of " + pick.of() + ": " + item.title()));
        parts.add(Part.plain(text, new About.Topic(pick.topic().toString())));
        parts.add(Part.quiet(
                section.title() + " · " + guide.role(pick.topic().role()).title()));
        parts.add(Lines.sources(essence.sources()));
        Lines.strongest(Lines.doubts(essence.doubts(), text)).ifPresent(parts::add);
        return new Reply(Reply.Outcome.ANSWER, parts, choices(more(item, text), offers));
    }

    /** Of an item that says no more than the tip there is more only beside it. */
    private static TopicId more(Item item, String tip) {
        return Lines.joined(item.paragraphs()).equals(tip) ? item.id().section() : item.id();
    }

    private static List<Choice> choices(TopicId topic, List<Choice> offers) {
        // Without its section: the page comes below, and the tip stays.
        Choice more = new Choice("More on this", Tap.open(topic));
        Choice another = new Choice("Another", Orders.button(Order.Plain.TIP));
        return Stream.concat(Stream.of(more, another), offers.stream()).toList();
    }
}
