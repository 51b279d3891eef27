package dev.careerbot.reading;

import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Trace;
import dev.careerbot.guide.Guide;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.words.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The french one", "and us" after a card of pay; "tell us" is no place, and "nice" is praise. */
final class NameAlone implements Hearing {
    /** Before "us" these say that it is no country. */
    private static final Set<String> TO_US =
            Set.of("tell", "show", "give", "let", "help", "gives", "tells", "of", "for");

    private final Guide guide;
    private final Lexicon lexicon;
    private final Judge judge;
    private final Hearing place;

    NameAlone(Guide guide, Lexicon lexicon, Judge judge, Hearing place) {
        this.guide = guide;
        this.lexicon = lexicon;
        this.judge = judge;
        this.place = place;
    }

    @Override
    public Optional<List<Reading>> hear(Asking asking) {
        boolean toUs = asking.message().has("us") && asking.message().hasAny(TO_US);
        return asking.state() instanceof State.OnPay && !toUs
                ? place.hear(Asking.of(lexicon.readForPlaces(asking.message().written()), asking.state(), guide))
                        .filter(named -> !isSmallTalk(asking))
                : Optional.empty();
    }

    private boolean isSmallTalk(Asking asking) {
        return judge.rank(asking.message().text(), asking)
                .best()
                .filter(hit -> hit.score() >= Trace.SURE && judge.isSmallTalk(hit.target()))
                .isPresent();
    }
}
