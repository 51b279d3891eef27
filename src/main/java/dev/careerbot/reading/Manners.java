package dev.careerbot.reading;

import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Splitter;
import dev.careerbot.reading.talk.AgainAsk;
import dev.careerbot.reading.talk.ShortAsk;
import dev.careerbot.search.Hit;
import dev.careerbot.search.Ranking;
import dev.careerbot.words.Lexicon;
import dev.careerbot.words.Message;
import java.util.Optional;

/**
 * Tells courtesies around a question from a message that is nothing else: "hi, what do they earn" asks for pay; "hi, how are
 * you" and "thanks a lot, you are the best" ask for nothing.
 */
final class Manners {
    /** So much more than of what stands between them a message must be made of courtesies to be nothing else. */
    private static final double MERE_TALK = 1.6;

    private final Guide guide;
    private final Lexicon lexicon;
    private final Judge judge;
    private final Hearing goesOn;

    Manners(Guide guide, Lexicon lexicon, Judge judge, Hearing goesOn) {
        this.guide = guide;
        this.lexicon = lexicon;
        this.judge = judge;
        this.goesOn = goesOn;
    }

    /**
     * What is asked; all of it where nothing is.
     *
     * @param asked what stands between its courtesies
     */
    String asked(String said, String asked, State state) {
        return asked.equals(said) || isWhole(said, asked, state) ? said : asked;
    }

    private boolean isWhole(String said, String asked, State state) {
        Asking whole = asking(said, state);
        if (ShortAsk.wantsLess(whole) || AgainAsk.isWanted(whole)) {
            return true; // "say it in plain english" asks for just what else is a mere closing
        }
        Asking inside = asking(asked, state);
        boolean asks = asked.endsWith("?") || Splitter.asks(asked);
        if (asks
                || inside.message().hasAny(Message.MASKS)
                || goesOn.hear(inside).isPresent()) {
            return false;
        }
        Optional<Hit> best = ranked(whole).best();
        return best.filter(hit -> hit.likeness().isTheSame()).isPresent()
                || best.filter(hit -> judge.isSmallTalk(hit.target()))
                        .filter(hit -> hit.score() > MERE_TALK * ranked(inside).bestScore())
                        .isPresent();
    }

    private Asking asking(String text, State state) {
        return Asking.of(lexicon.read(text), state, guide);
    }

    private Ranking ranked(Asking asking) {
        return judge.rank(asking.message().text(), asking);
    }
}
