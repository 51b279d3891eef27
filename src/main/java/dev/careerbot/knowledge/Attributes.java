package dev.careerbot.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a coach writes in braces behind a heading or a paragraph: {@code {#slug source=a,b doubts=c}}. */
record Attributes(String text, Optional<String> slug, Map<String, String> values) {
    private static final Pattern BRACES = Pattern.compile("\\s*\\{([^{}]*)}\\s*$");

    static Attributes of(String text) {
        Matcher braces = BRACES.matcher(text);
        if (!braces.find()) {
            return new Attributes(text.strip(), Optional.empty(), Map.of());
        }
        Optional<String> slug = Optional.empty();
        Map<String, String> values = new HashMap<>();
        for (String word : braces.group(1).strip().split("\\s+(?![^=]*,)")) {
            if (word.startsWith("#")) {
                slug = Optional.of(word.substring(1));
            } else if (!word.isEmpty()) {
                int equals = word.indexOf('=');
                values.put(equals < 0 ? word : word.substring(0, equals), equals < 0 ? "" : word.substring(equals + 1));
            }
        }
        return new Attributes(text.substring(0, braces.start()).strip(), slug, values);
    }

    Optional<List<String>> list(String key) {
        return Optional.ofNullable(values.get(key)).map(Attributes::split);
    }

    static List<String> split(String commaList) {
        return Stream.of(commaList.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
