package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Trace;
import dev.careerbot.guide.Guide;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "And in", "vs", "one more thing": sent before the rest of it, which goes on with it. */
public final class Piece {
    private static final int LONGEST = 5;

    private static final Set<String> JOINING = Lists.words("""
            and but or vs versus v in at of for to from with than also plus the a an between compared about""");

    /** By themselves these ask about what was said before, if anything was. */
    private static final Set<String> ASKING = Set.of("what", "how", "which");

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:(?:and|ok|oh|also) )?(?:just )?(?:one|a) (?:more|last|other|quick|small) (?:thing|question)");

    private static final String GO_ON = "unfinished";
    private static final String WHERE = "unfinished-place";

    private final Guide guide;

    public Piece(Guide guide) {
        this.guide = guide;
    }

    public Optional<Reading> read(Asking asking) {
        Message message = asking.message();
        boolean asks = asking.state() instanceof State.Fresh || message.hasAny(JOINING);
        boolean begins = message.words().size() <= LONGEST
                && message.words().stream().allMatch(word -> JOINING.contains(word) || asks && ASKING.contains(word));
        if (!begins) {
            return Optional.empty();
        }
        return begun(asking.state() instanceof State.OnPay && message.hasAny(JOINING) ? WHERE : GO_ON, asking);
    }

    /** "One more thing": not one more of what was shown. */
    public Optional<Reading> announced(Asking asking) {
        return ANNOUNCED.matcher(asking.message().text()).matches() ? begun(GO_ON, asking) : Optional.empty();
    }

    private Optional<Reading> begun(String note, Asking asking) {
        return guide.note(note).map(said -> Reading.of(new Intent.Say(said.id(), asking.role(), List.of()))
                .tracing(Trace.piece(asking.message().written())));
    }

    /** With the piece that was sent before it, if one was. */
    public static String joined(String said, State state) {
        return (state.memory().trace().piece() + " " + said).strip();
    }
}
