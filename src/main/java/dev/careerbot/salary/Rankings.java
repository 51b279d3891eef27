package dev.careerbot.salary;

import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Turn;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.PlaceName;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.About;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** "Where is pay highest?", answered inside each currency: across them the guide gives no rate. */
final class Rankings {
    private final Guide guide;
    private final Places places;
    private final PayCards cards;

    Rankings(Guide guide, Places places, PayCards cards) {
        this.guide = guide;
        this.places = places;
        this.cards = cards;
    }

    Turn highest(String role, State state) {
        return ranked(
                role, "highest", Comparator.comparingLong(PayRange::average).reversed(), state);
    }

    Turn lowest(String role, State state) {
        return ranked(role, "lowest", Comparator.comparingLong(PayRange::average), state);
    }

    private Turn ranked(String role, String word, Comparator<PayRange> order, State state) {
        List<PayRange> all = guide.payIn(role);
        Map<String, List<PayRange>> byCurrency = all.stream()
                .sorted(order)
                .collect(Collectors.groupingBy(PayRange::currency, LinkedHashMap::new, Collectors.toList()));
        About about = new About.Topic(TopicId.section(role, TopicId.PAY).toString());
        List<Part> parts = new ArrayList<>();
        parts.add(Part.title("Where pay is " + word + " · " + guide.role(role).title()));
        parts.add(Part.plain(
                "The guide has no exchange rates, so places can be ranked only inside one currency.", about));
        byCurrency.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> parts.add(Part.plain(
                        "In " + Money.currency(same.get(0).currency()) + ", the " + word + " average is in "
                                + averages(same.subList(0, 1)) + ", then come "
                                + averages(same.subList(1, same.size())) + ".",
                        about)));
        parts.add(Part.plain(
                "Alone in their currency: "
                        + averages(byCurrency.values().stream()
                                .filter(same -> same.size() == 1)
                                .map(same -> same.get(0))
                                .toList())
                        + ".",
                about));
        parts.addAll(cards.footer(all));
        return new Turn(
                new Reply(Reply.Outcome.ANSWER, parts, places.choices(role)),
                State.OnPay.after(state, role, List.of()));
    }

    private String averages(List<PayRange> ranges) {
        return ranges.stream()
                .map(range -> PlaceName.withArticle(places.name(range)) + " ("
                        + Money.sum(range.currency(), range.average()) + ")")
                .collect(Collectors.joining(", "));
    }
}
