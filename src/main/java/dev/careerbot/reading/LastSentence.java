package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Splitter;
import dev.careerbot.words.Lexicon;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;

/** "Nah, i hate that. number three instead": what stands before is no more than a remark. */
final class LastSentence implements Hearing {
    private final Guide guide;
    private final Lexicon lexicon;
    private final Hearing onPay;
    private final Hearing ofItems;

    LastSentence(Guide guide, Lexicon lexicon, Hearing onPay, Hearing ofItems) {
        this.guide = guide;
        this.lexicon = lexicon;
        this.onPay = onPay;
        this.ofItems = ofItems;
    }

    @Override
    public Optional<List<Reading>> hear(Asking whole) {
        List<Splitter.Sentence> sentences = Splitter.sentences(whole.message().written());
        int last = sentences.size() - 1;
        boolean remarks = last > 0
                && sentences.subList(0, last).stream()
                        .noneMatch(one -> one.asks() || lexicon.read(one.text()).hasAny(Message.MASKS));
        if (!remarks) {
            return Optional.empty();
        }
        Message message = lexicon.readForPlaces(sentences.get(last).written());
        State state = ofItems.hear(
                        Asking.of(lexicon.read(sentences.get(last - 1).written()), whole.state(), guide))
                .flatMap(LastSentence::item)
                .<State>map(item -> State.on(item, whole.state()))
                .orElse(whole.state());
        Hearing goesOn = whole.state() instanceof State.OnPay ? onPay : ofItems;
        return goesOn.traced().hear(Asking.of(message, state, guide));
    }

    /** "The first one sounds familiar. how do they deal with it": what the remark points at is what is asked about. */
    private static Optional<TopicId> item(List<Reading> remarked) {
        return remarked.size() == 1
                        && remarked.get(0).intent() instanceof Intent.Open open
                        && open.topic().isItem()
                ? Optional.of(open.topic())
                : Optional.empty();
    }
}
