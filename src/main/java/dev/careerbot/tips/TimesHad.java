package dev.careerbot.tips;

import dev.careerbot.guide.TopicId;
import org.jspecify.annotations.Nullable;

/** How often each topic was had, as a course has it. */
final class TimesHad {
    private final Course course;
    private final TipOrder order;
    private final @Nullable Long reached;

    TimesHad(Course course) {
        this.course = course;
        this.order = new TipOrder(course.seed(), course.round());
        TopicId last = course.last();
        this.reached = last == null ? null : order.place(TipOrder.mark(last));
    }

    int of(TopicId topic, long mark) {
        return ofMost(mark) + course.apart().getOrDefault(topic, 0);
    }

    /** Of one that is not apart. */
    int ofMost(long mark) {
        boolean passed = reached != null && order.place(mark) <= reached;
        return course.round() + (passed ? 1 : 0);
    }
}
