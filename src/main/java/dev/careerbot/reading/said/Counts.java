package dev.careerbot.reading.said;

import dev.careerbot.words.Message;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which of several a message counts: "the third", "number 4", "step two", "the last one". */
public final class Counts {
    private static final int LAST = Integer.MAX_VALUE;

    /** "The second to last": so near to it numbers count from the end. */
    private static final int FROM_END = 10;

    private static final Set<String> BEFORE_LAST = Set.of("to", "from", "the");

    private Counts() {}

    /** Which of so many it is. */
    public static int among(int many, int number) {
        return isFromEnd(number) ? many - (LAST - number) : number;
    }

    public static boolean isFromEnd(int number) {
        return number > LAST - FROM_END;
    }

    /** How many words say which one from the end is meant, as "second to last"; 0 if none is. */
    public static int wordsFromEnd(List<String> words, int at) {
        int last = at + 1;
        while (last < words.size() && BEFORE_LAST.contains(words.get(last))) {
            last++;
        }
        boolean fromEnd = CountWords.ordinal(words.get(at)) > 0
                && last < words.size()
                && words.get(last).equals("last");
        return fromEnd ? last + 1 - at : 0;
    }

    private static int fromEnd(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(at -> wordsFromEnd(words, at) > 0)
                .map(at -> LAST + 1 - CountWords.ordinal(words.get(at)))
                .findFirst()
                .orElse(LAST);
    }

    /** "How would i answer the third", "how do i improve the second one". */
    public static boolean endsInCount(List<String> words) {
        int last = words.size() - 1;
        int count = last > 1 && words.get(last).equals("one") ? last - 1 : last;
        return count > 0 && words.get(count - 1).equals("the") && CountWords.ORDINAL.contains(words.get(count));
    }

    /** "Third step", "third interview question", "step three"; "first the duties" counts none. */
    public static int numberAt(List<String> words, int counted) {
        int behind = counted + 1 < words.size() ? CountWords.number(words.get(counted + 1)) : 0;
        return behind > 0
                ? behind
                : IntStream.range(Math.max(0, counted - 2), counted)
                        .filter(at -> !Message.ARTICLES.contains(words.get(at + 1)))
                        .mapToObj(words::get)
                        .mapToInt(word -> CountWords.LAST.contains(word) ? fromEnd(words) : CountWords.ordinal(word))
                        .max()
                        .orElse(0);
    }

    /** "Number three", "no 3", "step two"; 0 if none is so called. */
    public static int numbered(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean counts = CountWords.NUMBER.contains(words.get(i)) || CountWords.COUNTED.contains(words.get(i));
            boolean nobody = words.get(i).equals("no") && words.get(i + 1).equals("one");
            if (counts && !nobody && CountWords.number(words.get(i + 1)) > 0) {
                return CountWords.number(words.get(i + 1));
            }
        }
        return 0;
    }

    /** Which one is asked for; 0 if none is. */
    public static int number(List<String> words) {
        int numbered = numbered(words);
        return numbered > 0 || words.stream().noneMatch(CountWords.COUNTED::contains) ? numbered : counted(words);
    }

    /** "A good answer 4 that". */
    private static boolean isFor(List<String> words, int at) {
        return words.get(at).equals("4") && at + 1 < words.size() && Pointing.AT_THAT.contains(words.get(at + 1));
    }

    /** "The third", "number 3"; 0 if it says neither. */
    public static int which(List<String> words) {
        return Math.max(counted(words), numbered(words));
    }

    public static int counted(List<String> words) {
        if (words.stream().anyMatch(CountWords.LAST::contains)) {
            return fromEnd(words);
        }
        int ordinal = words.stream().mapToInt(CountWords::ordinal).max().orElse(0);
        int digit = IntStream.range(0, words.size())
                .filter(at -> CountWords.DIGITS.contains(words.get(at)) && !isFor(words, at))
                .map(at -> Integer.parseInt(words.get(at)))
                .findFirst()
                .orElse(0);
        return Math.max(ordinal, digit);
    }
}
