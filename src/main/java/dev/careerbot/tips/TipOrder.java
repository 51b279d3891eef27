package dev.careerbot.tips;

import dev.careerbot.guide.TopicId;
import java.util.Comparator;

/**
 * One person's order of one round. A topic's place follows from its own id, so that those that a change of the guide
 * adds or takes away leave the others where they are.
 */
final class TipOrder implements Comparator<TopicId> {
    /** Of the generator SplitMix64: neighbouring numbers come out without likeness. */
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long start;

    TipOrder(long seed, int round) {
        this.start = mixed(seed + (round + 1) * GOLDEN);
    }

    /** For chats, so that each has an order of its own, and the same after a first visit is repeated. */
    static long seedOf(long chat) {
        return mixed(chat + GOLDEN);
    }

    @Override
    public int compare(TopicId one, TopicId other) {
        int byPlace = Long.compare(place(one), place(other));
        return byPlace != 0 ? byPlace : one.toString().compareTo(other.toString());
    }

    private long place(TopicId topic) {
        String id = topic.toString();
        long place = start;
        for (int i = 0; i < id.length(); i++) {
            place = (place ^ id.charAt(i)) * 0x100000001b3L;
        }
        return mixed(place);
    }

    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
