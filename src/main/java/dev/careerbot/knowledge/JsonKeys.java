package dev.careerbot.knowledge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The keys that may stand in a row of a JSON file, and what each holds. A key that nobody reads is a lost figure. */
record JsonKeys(Map<String, Holds> all) {
    enum Holds {
        TEXT("text", "write it in quotes"),
        NUMBER("a whole number above 0", "write digits alone, such as 75000"),
        YES_OR_NO("true or false", "write true or false without quotes"),
        TEXTS("a list of texts", "write it as [\"undated\"]");

        private final String what;
        private final String instead;

        Holds(String what, String instead) {
            this.what = what;
            this.instead = instead;
        }

        private boolean fits(Object value) {
            return switch (this) {
                case TEXT -> value instanceof String;
                case NUMBER -> value instanceof Long number && number > 0;
                case YES_OR_NO -> value instanceof Boolean;
                case TEXTS -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
            };
        }
    }

    JsonKeys {
        all = new TreeMap<>(all);
    }

    void check(JsonRows.Row row, Sheet sheet, Faults faults) {
        row.lines().keySet().forEach(key -> {
            Holds holds = all.get(key);
            Object value = row.values().get(key);
            if (holds == null) {
                faults.add(
                        sheet,
                        row.lineOf(key),
                        "\"" + key + "\" is not read here",
                        "use one of " + String.join(", ", all.keySet()));
            } else if (value != null && !holds.fits(value)) {
                faults.add(sheet, row.lineOf(key), "\"" + key + "\" is not " + holds.what, holds.instead);
            }
        });
    }
}
