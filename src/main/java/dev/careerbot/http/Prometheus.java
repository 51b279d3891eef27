package dev.careerbot.http;

import dev.careerbot.meters.Count;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;

/** The figures in the form that Prometheus reads. */
final class Prometheus {
    private static final Duration[] ANSWER_TIMES = {
        Duration.ofMillis(1),
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Prometheus(Tallies tallies, Vitals vitals) {
        for (Count count : Count.values()) {
            FunctionCounter.builder("careerbot." + count.thing(), tallies, all -> all.of(count))
                    .tag("outcome", count.outcome())
                    .register(registry);
        }
        Timer answers = Timer.builder("careerbot.answers")
                .description("How long answers are worked on, without their way to the person")
                .serviceLevelObjectives(ANSWER_TIMES)
                .register(registry);
        tallies.timesGoTo(answers::record);
        Gauge.builder("careerbot.updates.waiting", vitals, Vitals::waiting).register(registry);
        Gauge.builder(
                        "careerbot.poll.age",
                        vitals,
                        asked -> asked.sinceGoodPoll().toMillis() / 1000.0)
                .baseUnit("seconds")
                .register(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
    }

    String text() {
        return registry.scrape();
    }
}
