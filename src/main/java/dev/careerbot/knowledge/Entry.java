package dev.careerbot.knowledge;

import java.util.ArrayList;
import java.util.List;

/** What the front matter says to one key; {@code lines} begin at {@code line} and go on below it. */
record Entry(int line, String lines) {
    /** One of several with commas between them, and the line on which it begins. */
    record Part(int line, String text) {}

    static Entry of(int line, String value) {
        return new Entry(line, withoutRemark(value));
    }

    Entry goingOn(String more) {
        return new Entry(line, lines + "\n" + withoutRemark(more));
    }

    String value() {
        return onOneLine(lines);
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int at = line;
        for (String part : lines.split(",")) {
            String begun = part.stripLeading();
            if (!begun.isEmpty()) {
                parts.add(new Part(at + breaks(part) - breaks(begun), onOneLine(part)));
            }
            at += breaks(part);
        }
        return parts;
    }

    private static String withoutRemark(String value) {
        return value.replaceFirst("(^|\\s)#.*$", "").strip();
    }

    private static String onOneLine(String lines) {
        return lines.replaceAll("\\s*\n\\s*", " ").strip();
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
