package dev.careerbot.meters;

import java.time.Duration;

/** Hears what happens, from any thread. Must be quick and must not throw. */
public interface Meters {
    /** Where nobody looks. */
    Meters IGNORED = new Meters() {
        @Override
        public void add(Count what, long howMany) {}

        @Override
        public void answeredIn(Duration time) {}
    };

    void add(Count what, long howMany);

    default void add(Count what) {
        add(what, 1);
    }

    /** How long an answer was worked on, without its way to the person. */
    void answeredIn(Duration time);
}
