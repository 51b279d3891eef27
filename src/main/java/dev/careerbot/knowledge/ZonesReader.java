package dev.careerbot.knowledge;

import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Zone;
import dev.careerbot.guide.Zones;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code places/zones.txt} and {@code places/zone-short-names.txt}. */
final class ZonesReader {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private final PlaceFiles files;
    private final Faults faults;
    private final List<Zone> zones = new ArrayList<>();
    private final Map<String, List<ZoneId>> shortNames = new HashMap<>();

    /** @param countries their codes */
    ZonesReader(Folder folder, Set<String> countries, Faults faults) {
        this.files = new PlaceFiles(folder, countries, faults);
        this.faults = faults;
    }

    Zones read() {
        files.each("zones.txt", "zone | code of the country | city, other city", this::zone);
        files.each("zone-short-names.txt", "name, other name | zone zone", this::shortName);
        return new Zones(new Zones.Written(zones, shortNames));
    }

    private void zone(Sheet sheet, Rows.Cells row) {
        String country = row.get(1);
        files.knowCountry(country, sheet, row);
        List<String> cities = Attributes.split(row.get(2));
        if (cities.isEmpty()) {
            faults.add(sheet, row.line(), "the zone has no city", "write the one that it is shown by");
        }
        // A zone is given a new name now and then, which Javas from before do not know.
        List<String> names = List.of(row.get(0).split("\\s+"));
        Optional<ZoneId> id = names.stream().flatMap(ZonesReader::known).findFirst();
        id.ifPresentOrElse(zone -> zones.add(new Zone(zone, country, cities)), () -> unknown(sheet, row, names.get(0)));
    }

    private void shortName(Sheet sheet, Rows.Cells row) {
        List<ZoneId> meant = new ArrayList<>();
        for (String name : row.get(1).split("\\s+")) {
            known(name).findFirst().ifPresentOrElse(meant::add, () -> unknown(sheet, row, name));
        }
        Attributes.split(row.get(0)).forEach(name -> shortNames.put(Folding.fold(name), List.copyOf(meant)));
    }

    private static Stream<ZoneId> known(String name) {
        return KNOWN.contains(name) ? Stream.of(ZoneId.of(name)) : Stream.empty();
    }

    private void unknown(Sheet sheet, Rows.Cells row, String name) {
        faults.add(
                sheet,
                row.line(),
                "Java knows no zone '" + name + "'",
                "write one as Europe/Madrid, and behind a new name the one that it had before");
    }
}
