package dev.careerbot.reading.items;

import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which of so many are counted where it is more than one: "3 and 4", "second and fifth", "the last three", "2 to 4". */
final class SeveralCounted {
    private static final Set<String> THROUGH = Set.of("to", "through", "till", "until");
    static final Set<String> PART = Lists.with(CountWords.CARDINAL, "top both through till until");
    private static final Pattern DASHED = Pattern.compile("(\\d+) ?[-–] ?(?=(\\d+))");

    private final List<String> words;
    private final int many;
    /** The two numbers on either side of each dash. */
    private final Set<String> dashed;

    private final Set<Integer> counted = new TreeSet<>();

    private SeveralCounted(Message message, int many) {
        this.words = message.words();
        this.many = many;
        this.dashed = DASHED.matcher(message.written())
                .results()
                .map(dash -> dash.group(1) + " " + dash.group(2))
                .collect(Collectors.toSet());
    }

    static List<Integer> in(Message message, int many) {
        SeveralCounted several = new SeveralCounted(message, many);
        for (int i = 0; i < several.words.size(); ) {
            i += several.readAt(i);
        }
        return several.counted.stream().filter(number -> number <= many).toList();
    }

    /** How many words were read. */
    private int readAt(int i) {
        String word = words.get(i);
        boolean last = CountWords.LAST.contains(word);
        int behind = numberAt(i + 1);
        if (behind > 1 && (last || CountWords.ordinal(word) == 1 || word.equals("top"))) {
            count(last ? many - behind + 1 : 1, last ? many : behind);
            return 2;
        }
        if (CountWords.ORDINAL.contains(word)) {
            int length = Math.max(1, Counts.wordsFromEnd(words, i));
            int number = length > 1 ? many + 1 - CountWords.ordinal(word) : last ? many : CountWords.ordinal(word);
            count(number, number);
            return numberAt(i + length) == 1 ? length + 1 : length; // "the first one"
        }
        int number = CountWords.number(word);
        if (number > 0) {
            count(goesOn(i) ? latest() : number, number);
        }
        return 1;
    }

    private int numberAt(int i) {
        return i < words.size() ? CountWords.number(words.get(i)) : 0;
    }

    private boolean goesOn(int i) {
        return !counted.isEmpty()
                && (THROUGH.contains(words.get(i - 1)) || dashed.contains(words.get(i - 1) + " " + words.get(i)));
    }

    private int latest() {
        return counted.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private void count(int from, int to) {
        IntStream.rangeClosed(Math.max(1, from), to).forEach(counted::add);
    }
}
