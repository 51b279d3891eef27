package dev.careerbot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a message may hold two asks: between sentences, and at an "and". */
final class Splitter {
    private static final Pattern SENTENCE_END = Pattern.compile("[?!;\\n]+\\s*|\\.\\s+");
    private static final Pattern JOINT =
            Pattern.compile(",? +(?:and also|and|also|plus|n|&|\\+) +|, +", Pattern.CASE_INSENSITIVE);
    private static final int MOST_SENTENCES = 4;
    private static final int MOST_JOINTS = 4;

    private Splitter() {}

    static List<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .map(String::strip)
                .filter(sentence -> sentence.chars().anyMatch(Character::isLetter)) // "1." counts, and asks nothing
                .distinct()
                .limit(MOST_SENTENCES)
                .toList();
    }

    /** Each way to cut a sentence in two. */
    static List<List<String>> halves(String sentence) {
        List<List<String>> halves = new ArrayList<>();
        Matcher joint = JOINT.matcher(sentence);
        while (joint.find() && halves.size() < MOST_JOINTS) {
            String before = sentence.substring(0, joint.start()).strip();
            String after = sentence.substring(joint.end()).strip();
            if (!before.isEmpty() && !after.isEmpty()) {
                halves.add(List.of(before, after));
            }
        }
        return halves;
    }
}
