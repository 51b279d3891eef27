package dev.careerbot.tips;

import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.TopicId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that can be a tip: every item of the guide. Says whose turn it is; nothing comes again before all have come. */
public final class TipPool {
    private final List<Candidate> all;

    private record Candidate(TopicId topic, long mark) {}

    private TipPool(Collection<TopicId> topics) {
        this.all = topics.stream()
                .map(topic -> new Candidate(topic, TipOrder.mark(topic)))
                .toList();
    }

    public static TipPool of(Guide guide) {
        return of(guide.items().map(Item::id).toList());
    }

    static TipPool of(Collection<TopicId> topics) {
        return new TipPool(topics);
    }

    /** Nothing only if the guide has no item at all. */
    public Optional<Pick> next(Course course, Taste taste) {
        List<Candidate> wanted = wanted(taste);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Pick inThisRound = following(course, wanted);
        return Optional.of(inThisRound != null ? inThisRound : inLaterRound(course, wanted));
    }

    /** How many there are for that taste. */
    public int size(Taste taste) {
        return wanted(taste).size();
    }

    /** Whether there is any. */
    public boolean has(Taste taste) {
        return all.stream().anyMatch(one -> taste.likes(one.topic()));
    }

    /** A taste that a change of the guide has left without a topic is no wish for silence. */
    public Taste heeded(Taste taste) {
        return has(taste) ? taste : Taste.ANY;
    }

    private List<Candidate> wanted(Taste taste) {
        Taste heeded = heeded(taste);
        return heeded.equals(Taste.ANY)
                ? all
                : all.stream().filter(one -> heeded.likes(one.topic())).toList();
    }

    /** Goes by the place of the last one, which need not be in the guide any more. */
    private static @Nullable Pick following(Course course, List<Candidate> wanted) {
        TipOrder order = new TipOrder(course.seed(), course.round());
        TopicId last = course.last();
        long reached = last == null ? Long.MIN_VALUE : order.place(TipOrder.mark(last));
        int passed = 0;
        Candidate first = null;
        long its = Long.MAX_VALUE;
        for (Candidate one : wanted) {
            long place = order.place(one.mark());
            if (last != null && place <= reached) {
                passed++;
            } else if (place <= its) {
                first = one;
                its = place;
            }
        }
        return first == null
                ? null
                : new Pick(
                        first.topic(),
                        passed + 1,
                        wanted.size(),
                        new Course(course.seed(), course.round(), first.topic()));
    }

    /** A round that would begin with what was said last is passed over: it would look like a repetition. */
    private static Pick inLaterRound(Course course, List<Candidate> wanted) {
        Pick first = null;
        for (int round = course.round() + 1; first == null || isRepetition(first, course); round++) {
            first = following(new Course(course.seed(), round, null), wanted);
        }
        return first;
    }

    private static boolean isRepetition(Pick first, Course course) {
        return first.of() > 1 && first.topic().equals(course.last());
    }
}
