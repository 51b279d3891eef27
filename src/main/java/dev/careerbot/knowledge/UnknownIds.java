package dev.careerbot.knowledge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Ids that are named and not listed. One that many places name is most often a slip in the list: it is said there. */
final class UnknownIds {
    /** By then the list is at fault. */
    private static final int MOST_PLACES = 5;

    private record Place(String file, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    private final String what;
    private final String list;
    private final Map<String, Set<Place>> places = new LinkedHashMap<>();

    UnknownIds(String what, String list) {
        this.what = what;
        this.list = list;
    }

    void add(String id, Sheet sheet, int line) {
        places.computeIfAbsent(id, first -> new LinkedHashSet<>()).add(new Place(sheet.name(), line));
    }

    void name(Set<String> known, Faults faults) {
        if (faults.isCausedBy(list)) {
            return;
        }
        places.forEach((id, named) -> {
            if (named.size() == 1) {
                Place place = named.iterator().next();
                String others = known.stream().sorted().collect(Collectors.joining(", "));
                faults.add(
                        place.file(),
                        place.line(),
                        "the " + what + " '" + id + "' is not known",
                        "add it to " + list + " or use one of " + others);
            } else {
                faults.cause(
                        list, 0, "there is no " + what + " '" + id + "' here", "add it, it is named in " + of(named));
            }
        });
    }

    private static String of(Set<Place> places) {
        List<String> some =
                places.stream().limit(MOST_PLACES).map(Place::toString).toList();
        int more = places.size() - some.size();
        return String.join(", ", some) + (more == 0 ? "" : " and " + more + " more");
    }
}
