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
    private final List<TopicId> topics;

    private TipPool(Collection<TopicId> topics) {
        this.topics = List.copyOf(topics);
    }

    public static TipPool of(Guide guide) {
        return of(guide.items().map(Item::id).toList());
    }

    static TipPool of(Collection<TopicId> topics) {
        return new TipPool(topics);
    }

    /** Nothing only if the guide has no item at all. */
    public Optional<Pick> next(Course course, Taste taste) {
        List<TopicId> wanted = wanted(taste);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Optional<Pick> inThisRound = following(course, wanted);
        return inThisRound.isPresent() ? inThisRound : Optional.of(inLaterRound(course, wanted));
    }

    /** How many there are for that taste. */
    public int size(Taste taste) {
        return wanted(taste).size();
    }

    /** A taste that a change of the guide has left without a topic is no wish for silence. */
    private List<TopicId> wanted(Taste taste) {
        List<TopicId> wanted = topics.stream().filter(taste::likes).toList();
        return wanted.isEmpty() ? topics : wanted;
    }

    private static Optional<Pick> following(Course course, List<TopicId> wanted) {
        TipOrder order = new TipOrder(course.seed(), course.round());
        TopicId last = course.last();
        return wanted.stream()
                .filter(topic -> last == null || order.compare(topic, last) > 0)
                .min(order)
                .map(topic -> pick(topic, order, course, wanted));
    }

    /** A round that would begin with what was said last is passed over: it would look like a repetition. */
    private static Pick inLaterRound(Course course, List<TopicId> wanted) {
        int round = course.round();
        @Nullable Pick first = null;
        while (first == null || (first.topic().equals(course.last()) && wanted.size() > 1)) {
            round++;
            first = following(new Course(course.seed(), round, null), wanted).orElseThrow();
        }
        return first;
    }

    private static Pick pick(TopicId topic, TipOrder order, Course course, List<TopicId> wanted) {
        int number = (int) wanted.stream()
                .filter(other -> order.compare(other, topic) <= 0)
                .count();
        return new Pick(topic, number, wanted.size(), new Course(course.seed(), course.round(), topic));
    }
}
