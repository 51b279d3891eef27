package dev.careerbot.reading;

import dev.careerbot.conversation.Trace;
import dev.careerbot.conversation.Understanding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.Target;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.search.Finder;
import dev.careerbot.search.Hit;
import dev.careerbot.search.Ranking;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ranks what the search found by what else is known, and says what the ranking means. */
final class Judge {
    private static final int RUNNERS_UP = 3;

    /** A runner-up is offered only if it came so near to the best. */
    private static final double NEAR = 0.4;

    /** Below this an item is a guess, so the rest of its section is shown with it. */
    private static final double SURE_OF_ITEM = 0.7;

    /** And so much it must lead what else its section has. */
    private static final double CLEARLY = 1.3;

    private static final int A_FEW = 7;
    private static final double SURELY_OFF = 0.75;
    private static final double RATHER_OFF = 0.5;
    private static final double CONTESTED = 0.6;

    private final Guide guide;
    private final Finder finder;

    Judge(Guide guide, Finder finder) {
        this.guide = guide;
        this.finder = finder;
    }

    Ranking rank(String text, Asking asking) {
        Leaning leaning = new Leaning(guide, asking);
        return BorneOut.ranking(finder.find(text).hits().stream()
                .map(hit -> hit.scored(hit.score() * leaning.towards(hit)))
                .filter(hit -> hit.score() > 0)
                .toList());
    }

    boolean isSmallTalk(Target target) {
        return target instanceof Target.OfNote note
                && guide.note(note.id()).filter(Note::isSmallTalk).isPresent();
    }

    /**
     * "Just the headings", "how many are left" in a talk: a few words go on about it, and to be sent to a doctor or a
     * newspaper for them would be odd. Another subject must be clear, or clearer than all that is near.
     */
    boolean isGuessedAway(Ranking ranking, Asking asking) {
        double best = ranking.bestScore();
        return asking.shown().isPresent()
                && asking.message().words().size() <= A_FEW
                && best < SURELY_OFF
                && !asking.message().has(Message.OTHER_JOB)
                && ranking.best().filter(hit -> isOffSubject(hit.target())).isPresent()
                && (best < RATHER_OFF
                        || ranking.hits().stream()
                                .anyMatch(hit -> hit.score() > CONTESTED * best && !isOffSubject(hit.target())));
    }

    private boolean isOffSubject(Target target) {
        return target instanceof Target.OfNote note
                && guide.note(note.id())
                        .filter(said -> said.kind() == Note.Kind.NOT_COVERED)
                        .isPresent();
    }

    /** Whether the best is an item that is meant by itself, not just one of its section. */
    boolean isSureOfItem(Ranking ranking) {
        String section = ranking.hits().get(0).target().sectionKind();
        double next = ranking.hits().stream()
                .skip(1)
                .filter(hit -> hit.target().sectionKind().equals(section))
                .mapToDouble(Hit::score)
                .findFirst()
                .orElse(0);
        return ranking.bestScore() >= SURE_OF_ITEM && ranking.bestScore() >= CLEARLY * next;
    }

    Understanding understanding(Ranking ranking, Asking asking) {
        List<TopicId> topics = topics(ranking, asking.role(), NEAR * ranking.bestScore());
        TopicId best = topics.isEmpty() ? null : topics.get(0);
        List<TopicId> others = topics.stream()
                .filter(topic -> !topic.equals(best))
                .limit(RUNNERS_UP)
                .toList();
        Trace trace = ranking.best()
                .map(hit -> new Trace(
                        hit.likeness().matched().stream()
                                .map(Message::inPlainWords)
                                .toList(),
                        Message.inPlainWords(hit.likeness().nearest()),
                        hit.score(),
                        ranking.hits().stream()
                                .limit(RUNNERS_UP + 1L)
                                .map(one -> new Trace.Candidate(name(one.target(), asking.role()), one.score()))
                                .toList(),
                        ""))
                .orElse(Trace.NONE);
        return new Understanding(asking.namedRole(), Optional.empty(), "", "", others, trace);
    }

    /** The sections among what was found, nearest first. */
    List<TopicId> topics(Ranking ranking, String role, double least) {
        return ranking.hits().stream()
                .filter(hit -> hit.score() >= least)
                .map(hit -> section(hit.target(), role))
                .filter(Objects::nonNull)
                .distinct()
                .limit(RUNNERS_UP + 1L)
                .toList();
    }

    private @Nullable TopicId section(Target target, String role) {
        String kind = target.sectionKind();
        if (target instanceof Target.OfNote note) {
            kind = guide.note(note.id()).map(Note::topic).map(TopicId::kind).orElse("");
        }
        if (kind.isEmpty()) {
            return null;
        }
        TopicId asked = TopicId.section(role, kind);
        TopicId main = TopicId.section(guide.mainRole().id(), kind);
        if (guide.section(asked).isPresent()) {
            return asked;
        }
        return guide.section(main).isPresent() ? main : null;
    }

    private String name(Target target, String role) {
        if (target instanceof Target.OfTopic topic) {
            return guide.title(topic.id()) + " (" + topic.id() + ")";
        }
        if (target instanceof Target.OfKind kind) {
            TopicId section = section(target, role);
            return section == null ? kind.kind() : guide.title(section) + " (" + section + ")";
        }
        return target.toString();
    }
}
