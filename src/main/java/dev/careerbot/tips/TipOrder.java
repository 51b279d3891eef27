package dev.careerbot.tips;

import dev.careerbot.guide.TopicId;

/**
 * One person's order of one round. A topic's place follows from its own id, so that those that a change of the guide
 * adds or takes away leave the others where they are.
 */
final class TipOrder {
    /** Of the generator SplitMix64: neighbouring numbers come out without likeness, and no two alike. */
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    /** Of the hash FNV-1a. */
    private static final long OFFSET = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private final long start;

    TipOrder(long seed, int round) {
        this.start = mixed(seed + (round + 1) * GOLDEN);
    }

    /** For chats, so that each has an order of its own, and the same after a first visit is repeated. */
    static long seedOf(long chat) {
        return mixed(chat + GOLDEN);
    }

    /** What {@link #place} needs to know of a topic. */
    static long mark(TopicId topic) {
        String id = topic.toString();
        long mark = OFFSET;
        for (int i = 0; i < id.length(); i++) {
            mark = (mark ^ id.charAt(i)) * PRIME;
        }
        return mark;
    }

    long place(long mark) {
        return mixed(mark ^ start);
    }

    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
