package dev.careerbot.tips;

import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.TopicId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return wanted.isEmpty() ? Optional.empty() : Optional.of(next(course, wanted));
    }

    /** Of those that were had least often the first in order. */
    private Pick next(Course course, List<Candidate> wanted) {
        TimesHad had = new TimesHad(course);
        int least = wanted.stream()
                .mapToInt(one -> had.of(one.topic(), one.mark()))
                .min()
                .orElseThrow();
        List<Candidate> rest = wanted.stream()
                .filter(one -> had.of(one.topic(), one.mark()) == least)
                .toList();
        TipOrder order = new TipOrder(course.seed(), least);
        // A round that began with what was said last would look like a repetition.
        Candidate first = rest.stream()
                .filter(one -> rest.size() == 1 || !one.topic().equals(course.last()))
                .min(Comparator.comparingLong(one -> order.place(one.mark())))
                .orElseThrow();
        return new Pick(
                first.topic(), wanted.size() - rest.size() + 1, wanted.size(), after(course, had, least, first));
    }

    private Course after(Course course, TimesHad had, int round, Candidate given) {
        TimesHad nearly = new TimesHad(new Course(course.seed(), round, given.topic(), Map.of()));
        Map<TopicId, Integer> apart = new HashMap<>();
        for (Candidate one : all) {
            int times = had.of(one.topic(), one.mark()) + (one.equals(given) ? 1 : 0);
            int difference = times - nearly.ofMost(one.mark());
            if (difference != 0) {
                apart.put(one.topic(), difference);
            }
        }
        return new Course(course.seed(), round, given.topic(), apart);
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
}
