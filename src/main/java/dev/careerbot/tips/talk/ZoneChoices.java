package dev.careerbot.tips.talk;

import dev.careerbot.conversation.HourSaid;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Orders;
import dev.careerbot.conversation.ZoneSaid;
import dev.careerbot.guide.Zone;
import dev.careerbot.guide.Zones;
import dev.careerbot.reply.Choice;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Zones to choose from, few and well known first. */
final class ZoneChoices {
    private static final int MOST = 8;
    private static final int MOST_OF_A_COUNTRY = 12;
    /** People's clocks are wrong by some minutes, and no two differences from UTC are so near each other. */
    private static final Duration WRONG = Duration.ofMinutes(7);

    private static final int A_DAY = 24 * 60;

    private final Zones zones;
    private final Times times;

    ZoneChoices(Zones zones, Times times) {
        this.zones = zones;
        this.times = times;
    }

    List<Choice> bestKnown(@Nullable LocalTime hour) {
        return choices(Zones.distinct(ids()).stream().limit(MOST).toList(), hour);
    }

    private List<ZoneId> ids() {
        return zones.all().stream().map(Zone::id).toList();
    }

    List<Choice> choices(List<ZoneId> offered, @Nullable LocalTime hour) {
        return offered.stream()
                .distinct()
                .limit(MOST_OF_A_COUNTRY)
                .map(zone -> new Choice(times.city(zone), Orders.onPage(Order.Subscribe.to(hour, zone))))
                .toList();
    }

    /** One at least for each way in which clocks change there, then more cities, so that people find theirs. */
    List<ZoneId> with(List<ZoneOffset> offsets) {
        List<ZoneId> all = ids().stream()
                .filter(zone -> offsets.contains(times.offsetNow(zone)))
                .toList();
        List<ZoneId> different = Zones.distinct(all);
        Set<ZoneId> offered = Stream.concat(different.stream(), all.stream())
                .distinct()
                .limit(Math.max(MOST, different.size()))
                .collect(Collectors.toSet());
        // The well known ones first, however many ways there are.
        return all.stream().filter(offered::contains).toList();
    }

    /** Both sides of the date line where it shows the same hour. */
    List<ZoneOffset> showing(LocalTime clock) {
        List<ZoneOffset> all = times.offsetsNow();
        long nearest =
                all.stream().mapToLong(offset -> apart(clock, offset)).min().orElse(Long.MAX_VALUE);
        return nearest > WRONG.toMinutes()
                ? List.of()
                : all.stream().filter(offset -> apart(clock, offset) == nearest).toList();
    }

    private long apart(LocalTime clock, ZoneOffset offset) {
        LocalTime there = times.now().atOffset(offset).toLocalTime();
        int minutes = Math.floorMod(
                clock.getHour() * 60 + clock.getMinute() - there.getHour() * 60 - there.getMinute(), A_DAY);
        return Math.min(minutes, A_DAY - minutes);
    }

    /** For those who rather tap than write: every time that some clock shows now. */
    List<Choice> clocks(@Nullable LocalTime hour) {
        HourSaid said = HourSaid.of(hour);
        Stream<Choice> clocks = times.offsetsNow().stream()
                .map(offset -> Choice.written(
                        times.clockAt(offset), Orders.onPage(new Order.Subscribe(said, new ZoneSaid.Offset(offset)))));
        Choice back = Choice.written(Subscribing.BACK, Orders.onPage(new Order.Choose(Order.What.ZONE, hour, null)));
        return Stream.concat(clocks, Stream.of(back)).toList();
    }
}
