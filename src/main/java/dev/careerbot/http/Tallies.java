package dev.careerbot.http;

import dev.careerbot.meters.Count;
import dev.careerbot.meters.Meters;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts from the first moment on, with nothing to load for it: the library that shows the figures comes later. */
public final class Tallies implements Meters {
    private final Map<Count, LongAdder> counts = Arrays.stream(Count.values())
            .collect(Collectors.toMap(
                    Function.identity(), count -> new LongAdder(), (a, b) -> a, () -> new EnumMap<>(Count.class)));
    /** What was timed before somebody listened is told then. */
    private final CompletableFuture<Consumer<Duration>> timer = new CompletableFuture<>();

    @Override
    public void add(Count what, long howMany) {
        adder(what).add(howMany);
    }

    @Override
    public void answeredIn(Duration time) {
        CompletableFuture<Void> ignored = timer.thenAccept(listener -> listener.accept(time));
    }

    long of(Count what) {
        return adder(what).sum();
    }

    void timesGoTo(Consumer<Duration> listener) {
        timer.complete(listener);
    }

    private LongAdder adder(Count what) {
        return java.util.Objects.requireNonNull(counts.get(what));
    }
}
