package dev.careerbot.reading;

import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Splitter;
import dev.careerbot.words.Lexicon;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;

/** "Nah, i hate that. number three instead": what stands before is no more than a remark. */
final class LastSentence {
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

    Optional<List<Reading>> read(Asking whole) {
        List<Splitter.Sentence> sentences = Splitter.sentences(whole.message().written());
        int last = sentences.size() - 1;
        boolean remarks = last > 0
                && sentences.subList(0, last).stream()
                        .noneMatch(one -> one.asks() || lexicon.read(one.text()).hasAny(Message.MASKS));
        if (!remarks) {
            return Optional.empty();
        }
        Message message = lexicon.readForPlaces(sentences.get(last).written());
        Hearing goesOn = whole.state() instanceof State.OnPay ? onPay : ofItems;
        return goesOn.traced().read(Asking.of(message, whole.state(), guide));
    }
}
