package dev.careerbot.knowledge;

import dev.careerbot.guide.Zone;
import dev.careerbot.guide.Zones;
import dev.careerbot.packing.PackReader;
import dev.careerbot.packing.PackWriter;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Zones of time, left packed until somebody asks for one. */
record PackedZones(byte[] packed) {
    static byte[] write(Zones.Written zones) {
        PackWriter pack = new PackWriter();
        pack.each(zones.all(), zone -> {
            pack.text(zone.id().getId());
            pack.text(zone.country());
            pack.texts(zone.places());
        });
        pack.each(new TreeMap<>(zones.shortNames()).entrySet(), name -> {
            pack.text(name.getKey());
            pack.texts(name.getValue().stream().map(ZoneId::getId).toList());
        });
        return pack.written();
    }

    /** Those that this machine knows: it may have an older list of zones than the one that built the program. */
    Zones.Written read() {
        Set<String> known = ZoneId.getAvailableZoneIds();
        PackReader pack = new PackReader(packed);
        List<Zone> all = pack.each(() -> new Named(pack.text(), pack.text(), pack.each(pack::text))).stream()
                .filter(named -> known.contains(named.id()))
                .map(named -> new Zone(ZoneId.of(named.id()), named.country(), named.places()))
                .toList();
        Map<String, List<ZoneId>> shortNames = new HashMap<>();
        pack.each(() -> shortNames.put(pack.text(), zones(pack.each(pack::text), known)));
        return new Zones.Written(all, shortNames);
    }

    private record Named(String id, String country, List<String> places) {}

    private static List<ZoneId> zones(List<String> ids, Set<String> known) {
        return ids.stream().filter(known::contains).map(ZoneId::of).toList();
    }
}
