package dev.careerbot.words;

import dev.careerbot.guide.Currency;
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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All that the guide calls by name, and which words it knows.
 *
 * @param places each place once, as {@link #place} reads it
 * @param currencies each currency once, as {@link #currency} reads it
 * @param spelling made when it is first asked for: texts of the guide's own need no mending
 * @param firstWords of the names of any sort: most words are none, and one look tells
 */
record Names(
        NameTable roles,
        List<String> roleIds,
        NameTable otherJobs,
        NameTable placeNames,
        Texts places,
        NameTable currencyNames,
        Texts currencies,
        TextIndex firstWords,
        TextIndex doubtful,
        TextIndex notCodes,
        Supplier<Spelling> spelling,
        Wrapping wrapping) {
    private static final String BREAK = "|";

    static Names of(Guide guide) {
        if (guide.wording() instanceof Wording.Prepared prepared) {
            try (PackReader pack = new PackReader(prepared.names().get())) {
                return read(pack);
            }
        }
        PlaceNames known = guide.written().places();
        // By far the most of all names: they take as long as the others together.
        CompletableFuture<Named> reading =
                CompletableFuture.supplyAsync(() -> Named.of(known.byName(), place -> line(place)));
        Named currencies = Named.of(known.currencies(), currency -> line(currency));
        NameTable roles = roles(guide);
        NameTable otherJobs = otherJobs(guide.written().otherJobs());
        Wrapping wrapping = Wrapping.of(guide.written().courtesies());
        Named places = reading.join();
        return new Names(
                roles,
                guide.roles().stream().map(Role::id).toList(),
                otherJobs,
                places.names(),
                places.lines(),
                currencies.names(),
                currencies.lines(),
                firstWords(roles, otherJobs, places.names(), currencies.names()),
                TextIndex.of(new TreeSet<>(known.doubtful())),
                TextIndex.of(new TreeSet<>(known.notCodes())),
                new Once<>(() -> Vocabulary.of(guide)),
                wrapping);
    }

    /** @param lines what the names stand for, each once */
    private record Named(NameTable names, Texts lines) {
        static <T> Named of(Map<String, T> known, Function<T, String> line) {
            Map<String, Integer> lines = new LinkedHashMap<>();
            Map<String, Integer> names = new LinkedHashMap<>();
            known.forEach(
                    (name, what) -> names.put(name, lines.computeIfAbsent(line.apply(what), unseen -> lines.size())));
            return new Named(NameTable.of(names), Texts.of(lines.keySet()));
        }
    }

    private static TextIndex firstWords(NameTable... tables) {
        return TextIndex.of(
                Stream.of(tables).flatMap(NameTable::firstWords).distinct().toList());
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
            names.put(Plural.several(Folding.fold(job)), 0);
        }
        return NameTable.of(names);
    }

    private static String line(Place place) {
        return place.kind() + BREAK + String.join(" ", place.countries()) + BREAK + place.display();
    }

    private static String line(Currency currency) {
        return currency.code() + (currency.country() == null ? "" : BREAK + currency.country());
    }

    Currency currency(int number) {
        String line = currencies.get(number);
        int country = line.indexOf(BREAK);
        return country < 0
                ? new Currency(line, null)
                : new Currency(line.substring(0, country), line.substring(country + 1));
    }

    /** By the code that a sign stands for. */
    Currency currency(String code) {
        for (int i = 0; i < currencies.size(); i++) {
            Currency one = currency(i);
            if (one.code().equals(code)) {
                return one;
            }
        }
        return new Currency(code, null);
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

    private static Supplier<Spelling> spelling(PackReader pack) {
        Spelling spelling = Spelling.read(pack);
        return () -> spelling;
    }

    static Names read(PackReader pack) {
        return new Names(
                NameTable.read(pack),
                pack.texts(),
                NameTable.read(pack),
                NameTable.read(pack),
                Texts.read(pack),
                NameTable.read(pack),
                Texts.read(pack),
                TextIndex.read(pack),
                TextIndex.read(pack),
                TextIndex.read(pack),
                spelling(pack),
                Wrapping.read(pack));
    }

    void write(PackWriter pack) {
        roles.write(pack);
        pack.texts(roleIds);
        otherJobs.write(pack);
        placeNames.write(pack);
        places.write(pack);
        currencyNames.write(pack);
        currencies.write(pack);
        firstWords.write(pack);
        doubtful.write(pack);
        notCodes.write(pack);
        spelling.get().write(pack);
        wrapping.write(pack);
    }
}
