package dev.careerbot.words;

import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Place;
import dev.careerbot.guide.PlaceNames;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.Wording;
import dev.careerbot.packing.PackReader;
import dev.careerbot.packing.PackWriter;
import dev.careerbot.packing.TextIndex;
import dev.careerbot.packing.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/**
 * All that the guide calls by name, and which words it knows.
 *
 * @param places each place once, as {@link #place} reads it
 */
record Names(
        NameTable roles,
        List<String> roleIds,
        NameTable otherJobs,
        NameTable placeNames,
        Texts places,
        TextIndex doubtful,
        TextIndex notCodes,
        Spelling spelling) {
    private static final String BREAK = "|";

    static Names of(Guide guide) {
        if (guide.wording() instanceof Wording.Prepared prepared) {
            return read(new PackReader(prepared.names()));
        }
        CompletableFuture<Spelling> spelling = CompletableFuture.supplyAsync(() -> Vocabulary.of(guide));
        PlaceNames known = guide.written().places();
        Map<String, Integer> lines = new LinkedHashMap<>();
        Map<String, Integer> byName = new TreeMap<>();
        new TreeMap<>(known.byName())
                .forEach((name, place) -> byName.put(name, lines.computeIfAbsent(line(place), unseen -> lines.size())));
        return new Names(
                roles(guide),
                guide.roles().stream().map(Role::id).toList(),
                otherJobs(guide.written().otherJobs()),
                NameTable.of(byName),
                Texts.of(lines.keySet()),
                TextIndex.of(new TreeSet<>(known.doubtful())),
                TextIndex.of(new TreeSet<>(known.notCodes())),
                spelling.join());
    }

    private static NameTable roles(Guide guide) {
        Map<String, Integer> roles = new LinkedHashMap<>();
        for (int i = 0; i < guide.roles().size(); i++) {
            Role role = guide.roles().get(i);
            for (String name : role.names()) {
                roles.putIfAbsent(Folding.fold(name), i);
            }
            roles.putIfAbsent(Folding.fold(role.title()), i);
            roles.putIfAbsent(Folding.fold(role.id()), i);
        }
        return NameTable.of(roles);
    }

    private static NameTable otherJobs(Set<String> jobs) {
        Map<String, Integer> names = new TreeMap<>();
        for (String job : jobs) {
            names.put(Folding.fold(job), 0);
            names.put(Folding.fold(job) + "s", 0);
        }
        return NameTable.of(names);
    }

    private static String line(Place place) {
        return place.kind() + BREAK + String.join(" ", place.countries()) + BREAK + place.display();
    }

    Place place(int number) {
        String line = places.get(number);
        int kind = line.indexOf(BREAK);
        int countries = line.indexOf(BREAK, kind + 1);
        return new Place(
                line.substring(countries + 1),
                Place.Kind.valueOf(line.substring(0, kind)),
                List.of(line.substring(kind + 1, countries).split(" ")));
    }

    static Names read(PackReader pack) {
        return new Names(
                NameTable.read(pack),
                pack.texts(),
                NameTable.read(pack),
                NameTable.read(pack),
                Texts.read(pack),
                TextIndex.read(pack),
                TextIndex.read(pack),
                Spelling.read(pack));
    }

    void write(PackWriter pack) {
        roles.write(pack);
        pack.texts(roleIds);
        otherJobs.write(pack);
        placeNames.write(pack);
        places.write(pack);
        doubtful.write(pack);
        notCodes.write(pack);
        spelling.write(pack);
    }
}
