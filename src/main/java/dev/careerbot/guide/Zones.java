package dev.careerbot.guide;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which zones of time there are where, the best known first. */
public final class Zones {
    /** Zones that differed before this do not differ for anybody who gets tips. */
    private static final Instant SINCE = LocalDate.of(2025, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private static final Duration YEARS = Duration.ofDays(3653);

    private final Supplier<Written> written;
    private @Nullable Tables tables;

    /** @param shortNames what people write for a zone, as "cet", folded; several where it means several */
    public record Written(List<Zone> all, Map<String, List<ZoneId>> shortNames) {
        public Written {
            all = List.copyOf(all);
            shortNames = Map.copyOf(shortNames);
        }
    }

    public Zones(Written written) {
        this(() -> written);
    }

    /** @param written asked for when somebody first needs a zone: most talks never do, and zones take long to look up */
    public Zones(Supplier<Written> written) {
        this.written = written;
    }

    private record Tables(
            Written written,
            Map<String, List<Zone>> byPlace,
            Map<String, List<Zone>> byCountry,
            Map<ZoneId, Zone> byId) {
        static Tables of(Written written) {
            Tables tables = new Tables(written, new HashMap<>(), new HashMap<>(), new HashMap<>());
            for (Zone zone : written.all()) {
                tables.byId.putIfAbsent(zone.id(), zone);
                tables.byCountry
                        .computeIfAbsent(zone.country(), unseen -> new ArrayList<>())
                        .add(zone);
                zone.places().forEach(place -> tables.byPlace
                        .computeIfAbsent(Folding.fold(place), unseen -> new ArrayList<>())
                        .add(zone));
            }
            return tables;
        }
    }

    private synchronized Tables tables() {
        if (tables == null) {
            tables = Tables.of(written.get());
        }
        return tables;
    }

    public Written written() {
        return tables().written();
    }

    public List<Zone> all() {
        return written().all();
    }

    public List<Zone> in(String country) {
        return tables().byCountry().getOrDefault(country, List.of());
    }

    /** @param folded the name of a city or region */
    public List<Zone> at(String folded) {
        return tables().byPlace().getOrDefault(folded, List.of());
    }

    public Optional<List<ZoneId>> shortName(String folded) {
        return Optional.ofNullable(written().shortNames().get(folded));
    }

    /** The city that stands for it; its last name where the guide has none. */
    public String city(ZoneId id) {
        Zone zone = tables().byId().get(id);
        if (zone != null) {
            return zone.city();
        }
        String name = id.getId();
        return name.startsWith("Etc/")
                ? name.substring("Etc/".length())
                : name.substring(name.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** One for each difference: two that keep the same time from here on are one. */
    public static List<ZoneId> distinct(List<ZoneId> zones) {
        List<ZoneId> different = new ArrayList<>();
        for (ZoneId zone : zones) {
            if (different.stream().noneMatch(other -> keepTheSameTime(zone, other))) {
                different.add(zone);
            }
        }
        return different;
    }

    public static boolean keepTheSameTime(ZoneId one, ZoneId other) {
        ZoneRules these = one.getRules();
        ZoneRules those = other.getRules();
        Instant at = SINCE;
        Instant end = SINCE.plus(YEARS);
        while (at.isBefore(end)) {
            ZoneOffsetTransition next = these.nextTransition(at);
            ZoneOffsetTransition nextThere = those.nextTransition(at);
            if (!these.getOffset(at).equals(those.getOffset(at)) || !same(next, nextThere)) {
                return false;
            }
            at = next == null ? end : next.getInstant();
        }
        return true;
    }

    private static boolean same(@Nullable ZoneOffsetTransition one, @Nullable ZoneOffsetTransition other) {
        return one == null || other == null
                ? one == null && other == null
                : one.getInstant().equals(other.getInstant());
    }
}
