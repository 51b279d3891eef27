package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Trace;
import dev.careerbot.guide.Guide;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.words.Message;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "And in", "vs", "one more thing": sent before the rest of it, which goes on with it. */
public final class Piece implements Hearing.OfOne {
    private static final int LONGEST = 5;

    /** The rest may well be a place. */
    private static final Set<String> OF_PLACE =
            Lists.words("vs versus v in at of for to from with than between compared about");

    private static final Set<String> JOINING = Lists.with(OF_PLACE, "and or also plus the a an");

    /** By themselves these ask about what was said before, if anything was. */
    private static final Set<String> ASKING = Set.of("what", "how", "which");

    /** Before the rest of a longer piece; alone it doubts what was said. */
    private static final String BUT = "but";

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:(?:and|ok|oh|also) )?(?:just )?(?:one|a) (?:more|last|other|quick|small) (?:thing|question)");

    private static final String GO_ON = "unfinished";
    private static final String WHERE = "unfinished-place";

    private final Guide guide;

    public Piece(Guide guide) {
        this.guide = guide;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        Message message = asking.message();
        boolean ofPlace = message.hasAny(OF_PLACE);
        boolean onPay = asking.state() instanceof State.OnPay;
        boolean asks = ofPlace || asking.state() instanceof State.Fresh || !onPay && message.hasAny(JOINING);
        boolean begins = message.words().size() <= LONGEST
                && !message.words().stream().allMatch(BUT::equals)
                && message.words().stream()
                        .allMatch(word -> JOINING.contains(word) || word.equals(BUT) || asks && ASKING.contains(word));
        if (!begins) {
            return Optional.empty();
        }
        return begun(onPay && ofPlace ? WHERE : GO_ON, asking);
    }

    /** "One more thing": not one more of what was shown. */
    public Optional<Reading> announced(Asking asking) {
        boolean announced = asking.message().is(ANNOUNCED);
        return announced ? begun(GO_ON, asking) : Optional.empty();
    }

    /** A mere "and" or "one more thing" says nothing that the rest would need. */
    private Optional<Reading> begun(String note, Asking asking) {
        Message message = asking.message();
        boolean needed = message.hasAny(OF_PLACE) || message.hasAny(ASKING);
        return guide.note(note)
                .map(said -> Reading.of(asking.say(said.id())).tracing(Trace.piece(needed ? message.written() : "")));
    }

    /** With the piece that was sent before it, if one was. */
    public static String joined(String said, State state) {
        return (state.memory().trace().piece() + " " + said).strip();
    }
}
