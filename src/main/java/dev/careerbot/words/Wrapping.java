package dev.careerbot.words;

import dev.careerbot.guide.Courtesies;
import dev.careerbot.guide.Folding;
import dev.careerbot.packing.PackReader;
import dev.careerbot.packing.PackWriter;
import dev.careerbot.words.NameTable.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the question in its courtesies: "hello sir, quick question: …, thanks in advance". */
final class Wrapping {
    /** "Thanks for the figures", "can i ask about pay": what goes on so is no courtesy. */
    private static final Set<String> GOES_ON = Set.of("about", "for", "of", "on", "to", "with");

    /** "Interesting, what do they do", but not "interesting tools". */
    private static final String ONLY_BEFORE_A_MARK = "!";

    /** In words. */
    private static final int LONGEST_NAME = 6;

    /** What is left of a sentence when its end is cut off. */
    private static final Pattern JOINT = Pattern.compile("[\\s,;:(–—-]+$");

    private static final int FREE = 0;
    private static final int MARKED = 1;

    private final NameTable openings;
    /** Their words in reverse. */
    private final NameTable closings;

    private Wrapping(NameTable openings, NameTable closings) {
        this.openings = openings;
        this.closings = closings;
    }

    static Wrapping of(Courtesies courtesies) {
        return new Wrapping(
                table(courtesies.openings(), said -> said), table(courtesies.closings(), Wrapping::reversed));
    }

    private static NameTable table(Set<String> said, UnaryOperator<String> turned) {
        Map<String, Integer> names = new TreeMap<>();
        said.forEach(
                one -> names.put(turned.apply(Folding.fold(one)), one.endsWith(ONLY_BEFORE_A_MARK) ? MARKED : FREE));
        return NameTable.of(names);
    }

    private static String reversed(String said) {
        List<String> words = Arrays.asList(said.split(" "));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    static Wrapping read(PackReader pack) {
        return new Wrapping(NameTable.read(pack), NameTable.read(pack));
    }

    void write(PackWriter pack) {
        openings.write(pack);
        closings.write(pack);
    }

    /** What a text asks, or nothing where it is all asked or all courtesies. */
    Optional<String> inside(String text, List<Word> words, NameTable places) {
        int[] begins = new int[words.size() + 1];
        int[] ends = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            begins[i] = text.indexOf(words.get(i).raw(), i == 0 ? 0 : ends[i - 1]);
            ends[i] = begins[i] + words.get(i).raw().length();
        }
        begins[words.size()] = text.length();
        int from = opening(
                words, word -> !text.substring(ends[word], begins[word + 1]).isBlank());
        int to = words.size() - closing(words.subList(from, words.size()));
        boolean all = from == 0 && to == words.size();
        if (all || from >= to || cutsName(words, from, places) || cutsName(words, to, places)) {
            return Optional.empty();
        }
        String asked = text.substring(begins[from], begins[to]);
        return Optional.of(to == words.size() ? asked : JOINT.matcher(asked).replaceFirst(""));
    }

    /** "Tho" is no courtesy in Can Tho. */
    private static boolean cutsName(List<Word> words, int at, NameTable places) {
        return IntStream.range(Math.max(0, at - LONGEST_NAME), at).anyMatch(i -> {
            Found place = places.longestAt(words, Word::folded, i);
            return place != null && i + place.words() > at;
        });
    }

    /** @param marked whether more than a blank stands behind the word at this place */
    private int opening(List<Word> words, IntPredicate marked) {
        int count = counted(openings, words, marked);
        boolean goesOn = count > 0
                && count < words.size()
                && !marked.test(count - 1)
                && GOES_ON.contains(words.get(count).folded());
        return goesOn ? 0 : count;
    }

    private int closing(List<Word> words) {
        List<Word> backwards = new ArrayList<>(words);
        Collections.reverse(backwards);
        return counted(closings, backwards, place -> true);
    }

    /** How many words the courtesies take with which they begin. */
    private static int counted(NameTable courtesies, List<Word> words, IntPredicate marked) {
        int count = 0;
        while (count < words.size()) {
            Found found = courtesies.longestAt(words, Word::folded, count);
            if (found == null || found.what() == MARKED && !marked.test(count + found.words() - 1)) {
                break;
            }
            count += found.words();
        }
        return count;
    }
}
