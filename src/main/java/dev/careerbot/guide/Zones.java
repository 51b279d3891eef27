package dev.careerbot.guide;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which zones of time there are where, the best known first. */
public final class Zones {
    /** Zones that differed before this do not differ for anybody who gets tips. */
    private static final Instant SINCE = Instant.parse("2025-01-01T00:00:00Z");

    private static final Duration YEARS = Duration.ofDays(3653);

    private final List<Zone> all;
    private final Map<String, List<ZoneId>> shortNames;
    private final Map<String, List<Zone>> byPlace = new HashMap<>();
    private final Map<String, List<Zone>> byCountry = new HashMap<>();
    private final Map<ZoneId, Zone> byId = new HashMap<>();

    /** @param shortNames what people write for a zone, as "cet", folded; several where it means several */
    public Zones(List<Zone> all, Map<String, List<ZoneId>> shortNames) {
        this.all = List.copyOf(all);
        this.shortNames = Map.copyOf(shortNames);
        for (Zone zone : all) {
            byId.putIfAbsent(zone.id(), zone);
            of(byCountry, zone.country()).add(zone);
            zone.places().forEach(place -> of(byPlace, Folding.fold(place)).add(zone));
        }
    }

    private static List<Zone> of(Map<String, List<Zone>> table, String key) {
        return table.computeIfAbsent(key, unseen -> new ArrayList<>());
    }

    public List<Zone> all() {
        return all;
    }

    public List<Zone> in(String country) {
        return byCountry.getOrDefault(country, List.of());
    }

    /** @param folded the name of a city or region */
    public List<Zone> at(String folded) {
        return byPlace.getOrDefault(folded, List.of());
    }

    public Optional<List<ZoneId>> shortName(String folded) {
        return Optional.ofNullable(shortNames.get(folded));
    }

    /** The city that stands for it; its last name where the guide has none. */
    public String city(ZoneId id) {
        Zone zone = byId.get(id);
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

    private static boolean same(
            @org.jspecify.annotations.Nullable ZoneOffsetTransition one,
            @org.jspecify.annotations.Nullable ZoneOffsetTransition other) {
        return one == null || other == null ? one == other : one.getInstant().equals(other.getInstant());
    }
}
