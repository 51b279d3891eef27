package dev.careerbot.salary;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Turn;
import dev.careerbot.guide.Figure;
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

    Turn ranked(Intent.Ranked asked, State state) {
        String role = guide.roleWithPlaces(asked.role());
        Figure figure = asked.figure();
        String word = asked.lowest() ? "lowest" : "highest";
        Comparator<PayRange> upwards = Comparator.comparingLong(figure::of);
        Comparator<PayRange> order = asked.lowest() ? upwards : upwards.reversed();
        List<PayRange> all = guide.payIn(role).stream()
                .filter(range ->
                        asked.currencies().isEmpty() || asked.currencies().contains(range.currency()))
                .toList();
        Map<String, List<PayRange>> byCurrency = all.stream()
                .sorted(order)
                .collect(Collectors.groupingBy(PayRange::currency, LinkedHashMap::new, Collectors.toList()));
        About about = new About.Topic(TopicId.pay(role).toString());
        List<Part> parts = new ArrayList<>();
        parts.add(Part.title("Where "
                + (figure == Figure.AVERAGE ? "pay" : "the " + figure.words() + " of pay") + " is " + word + " · "
                + guide.role(role).title()));
        if (byCurrency.size() > 1) {
            parts.add(Part.plain(
                    "The guide has no exchange rates, so places can be ranked only inside one currency.", about));
        }
        byCurrency.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> parts.add(Part.plain(
                        "In " + Money.currency(same.get(0).currency()) + ", the " + word + " " + figure.words()
                                + " is in "
                                + figures(same.subList(0, 1), figure) + ", then come "
                                + figures(same.subList(1, same.size()), figure) + ".",
                        about)));
        List<PayRange> alone = byCurrency.values().stream()
                .filter(same -> same.size() == 1)
                .map(same -> same.get(0))
                .toList();
        if (!alone.isEmpty()) {
            parts.add(Part.plain("Alone in their currency: " + figures(alone, figure) + ".", about));
        }
        parts.addAll(cards.footer(all));
        List<String> shown = asked.currencies().isEmpty()
                ? List.of()
                : all.stream().sorted(order).map(PayRange::country).toList();
        return new Turn(
                new Reply(Reply.Outcome.ANSWER, parts, places.choices(role)), State.OnPay.after(state, role, shown));
    }

    private String figures(List<PayRange> ranges, Figure figure) {
        return ranges.stream()
                .map(range -> PlaceName.withArticle(places.name(range)) + " ("
                        + Money.sum(range.currency(), figure.of(range)) + ")")
                .collect(Collectors.joining(", "));
    }
}
