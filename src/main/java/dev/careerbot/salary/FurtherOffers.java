package dev.careerbot.salary;

import dev.careerbot.citing.Offers;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Tap;
import java.util.List;
import java.util.stream.Stream;

/** Where to go from the pay of the places shown. */
record FurtherOffers(Guide guide, Offers offers) {
    List<Choice> of(String role, List<PayRange> ranges) {
        TopicId pay = TopicId.pay(role);
        TopicId doubted = ranges.size() == 1 ? ranges.get(0).id() : pay;
        int doubts = PayCards.doubts(ranges).size();
        return Stream.of(
                        // One is shown already.
                        doubts > 1
                                ? Stream.of(new Choice("All " + doubts + " doubts", Tap.doubts(doubted)))
                                : Stream.<Choice>empty(),
                        Stream.of(new Choice("Another place", Tap.ask("salary"), pay.toString())),
                        Stream.of(TopicId.OUTLOOK, TopicId.ASKED)
                                .map(kind -> TopicId.section(role, kind))
                                .filter(topic -> guide.section(topic).isPresent())
                                .map(offers::open))
                .flatMap(choices -> choices)
                .toList();
    }
}
