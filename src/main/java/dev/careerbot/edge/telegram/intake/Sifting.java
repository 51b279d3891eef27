package dev.careerbot.edge.telegram.intake;

import dev.careerbot.conversation.Purpose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Of the old messages of a chat finds those that are answered: in each talk the newest question. Orders hold anyway. */
final class Sifting {
    private static final Logger LOG = LoggerFactory.getLogger(Sifting.class);

    private final Job job;
    private final Answerer answerer;

    Sifting(Job job, Answerer answerer) {
        this.job = job;
        this.answerer = answerer;
    }

    /**
     * Messages that give way to a newer one.
     *
     * @param questions how many of them have asked something
     */
    record GivenWay(List<Long> messages, int questions) {}

    /** The one of a talk that is answered. */
    private static final class Newest {
        private final List<Long> before = new ArrayList<>();
        private long id;
        private boolean asks;
        private int questions;

        void comes(long next, boolean nextAsks) {
            boolean first = id == 0;
            if (!first && asks && !nextAsks) {
                before.add(next);
                return;
            }
            if (!first) {
                before.add(id);
                questions += asks ? 1 : 0;
            }
            id = next;
            asks = nextAsks;
        }
    }

    /**
     * By the message that is answered.
     *
     * @param old in the order in which they came
     * @return nothing while it cannot be told for whom one of them is
     */
    Optional<Map<Long, GivenWay>> sift(List<Lane.Entry> old) throws InterruptedException {
        Map<String, Newest> newest = new HashMap<>();
        Set<String> ordered = new HashSet<>();
        for (Lane.Entry entry : old) {
            Optional<RawUpdate> update = entry.whole(job);
            Optional<Gist> gist = update.isEmpty() ? Optional.of(Gist.NOTHING) : gist(update.get(), ordered);
            if (gist.isEmpty()) {
                return Optional.empty();
            }
            String talk = gist.get().talk();
            Purpose purpose = gist.get().purpose();
            if (purpose == Purpose.ORDER) {
                ordered.add(talk);
            } else {
                newest.computeIfAbsent(talk, its -> new Newest()).comes(entry.id(), purpose == Purpose.QUESTION);
            }
        }
        return Optional.of(newest.values().stream()
                .collect(Collectors.toMap(its -> its.id, its -> new GivenWay(its.before, its.questions))));
    }

    private Optional<Gist> gist(RawUpdate update, Set<String> ordered) throws InterruptedException {
        try {
            return answerer.gist(update, ordered);
        } catch (RuntimeException | Error e) {
            LOG.warn("update {} is taken as new", update.id(), e);
            return Optional.of(Gist.NOTHING);
        }
    }
}
