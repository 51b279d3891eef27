package dev.careerbot.knowledge;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names and phrases that differ in a word or two, written as one: {@code (software|sw) engineer (in|) ml} is four. */
final class Alternatives {
    private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)");

    private static final Pattern SPACES = Pattern.compile(" +");

    private Alternatives() {}

    static List<String> of(String written) {
        return written.indexOf('(') < 0 // as nearly all of thousands of lines
                ? List.of(plain(written))
                : each(written).map(Alternatives::plain).distinct().toList();
    }

    private static String plain(String name) {
        return name.contains("  ") ? SPACES.matcher(name).replaceAll(" ").strip() : name.strip();
    }

    private static Stream<String> each(String written) {
        Matcher group = GROUP.matcher(written);
        if (!group.find()) {
            return Stream.of(written);
        }
        String before = written.substring(0, group.start());
        String behind = written.substring(group.end());
        return Stream.of(group.group(1).split("\\|", -1)).flatMap(one -> each(before + one + behind));
    }
}
