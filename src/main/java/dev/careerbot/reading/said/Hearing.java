package dev.careerbot.reading.said;

import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Trace;
import dev.careerbot.guide.TopicId;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;

/** One way in which a message may be meant: what it then asks for, or nothing. */
public interface Hearing {
    Optional<List<Reading>> hear(Asking asking);

    /** A way to ask for one thing. */
    interface OfOne extends Hearing {
        Optional<Reading> read(Asking asking);

        @Override
        default Optional<List<Reading>> hear(Asking asking) {
            return read(asking).map(List::of);
        }
    }

    /** The same of a topic that is on the screen. */
    interface OfTopic {
        Optional<Reading> read(Asking asking, TopicId shown);
    }

    /** The first of these that hears something. */
    static Hearing first(Hearing... inOrder) {
        return asking -> {
            for (Hearing hearing : inOrder) {
                Optional<List<Reading>> heard = hearing.hear(asking);
                if (heard.isPresent()) {
                    return heard;
                }
            }
            return Optional.empty();
        };
    }

    static Hearing ofOne(OfOne... inOrder) {
        return first(inOrder);
    }

    /** Only where a topic is on the screen. */
    static OfOne onTopic(OfTopic ofTopic) {
        return asking ->
                asking.state() instanceof State.OnTopic shown ? ofTopic.read(asking, shown.topic()) : Optional.empty();
    }

    static OfOne offTopic(OfOne hearing) {
        return asking -> asking.state() instanceof State.OnTopic ? Optional.empty() : hearing.read(asking);
    }

    /**
     * For what says too little by itself, so that {@code /why} can tell that it was taken to go on with what was shown; what is
     * shown again was found as it was before.
     */
    default Hearing traced() {
        return asking -> {
            List<String> said =
                    asking.message().words().stream().map(Hearing::said).toList();
            return hear(asking).map(readings -> readings.stream()
                    .map(reading ->
                            reading.how().trace().equals(Trace.NONE) ? reading.tracing(Trace.followUp(said)) : reading)
                    .toList());
        };
    }

    private static String said(String word) {
        return Message.MASKS.contains(word) ? Message.inPlainWords(word) : "\"" + word + "\"";
    }
}
