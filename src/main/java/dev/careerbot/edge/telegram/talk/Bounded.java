package dev.careerbot.edge.telegram.talk;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map of so many at most: the eldest gives way. */
final class Bounded<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
    private static final int USUAL_CAPACITY = 16;
    private static final float USUAL_LOAD = 0.75f;

    private final int most;

    private Bounded(int most, boolean byUse) {
        super(USUAL_CAPACITY, USUAL_LOAD, byUse);
        this.most = most;
    }

    /** The eldest is what was put first. */
    static <K, V> Map<K, V> put(int most) {
        return new Bounded<>(most, false);
    }

    /** The eldest is what was asked for longest ago. */
    static <K, V> Map<K, V> used(int most) {
        return new Bounded<>(most, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
