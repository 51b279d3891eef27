package dev.careerbot.words;

import dev.careerbot.guide.Guide;
import dev.careerbot.packing.PackWriter;
import dev.careerbot.words.NameTable.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads messages by the names and words that the guide knows. */
public final class Lexicon {
    private final Names names;
    private final PlaceSense sense;

    public Lexicon(Guide guide) {
        names = Names.of(guide);
        sense = new PlaceSense(names.doubtful(), names.notCodes(), names.roles());
    }

    /** A phrase with its words as those of a message are, but no name in it told apart. */
    public static String plain(String phrase) {
        return cut(Cutter.clean(phrase)).stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    /** Learns to mend words, where it has not: better beside other work than for the first message. */
    public void learnToMend() {
        var ignored = names.spelling().get();
    }

    /** All of it, so that a start with the same guide need not work it out again. */
    public void write(PackWriter pack) {
        names.write(pack);
    }

    public Message read(String text) {
        return read(text, false);
    }

    /** The same where the talk is about places: "the french one" is France then. */
    public Message readForPlaces(String text) {
        return read(text, true);
    }

    /** A text of the guide's own: its words are right as they stand, so that none need be looked up. */
    public Message readRight(String text) {
        String cleaned = Cutter.clean(text);
        return read(cleaned, cut(cleaned), false);
    }

    private Message read(String text, boolean aboutPlaces) {
        String cleaned = Cutter.clean(text);
        return read(cleaned, words(cleaned), aboutPlaces);
    }

    private Message read(String cleaned, List<Word> words, boolean aboutPlaces) {
        return new MessageReader(names, sense, words, aboutPlaces).read(cleaned);
    }

    /** What is asked, without the courtesies around it. */
    public String asked(String text) {
        String cleaned = Cutter.clean(text);
        return names.wrapping()
                .inside(cleaned, words(cleaned), names.placeNames())
                .orElse(text);
    }

    /** The places in a command's argument. In a list a name is a place wherever it can be one; in a sentence "in" is none. */
    public List<PlaceMention> placesOf(String argument) {
        List<Word> words = words(Cutter.clean(argument));
        for (int i = 0; i < words.size(); ) {
            int listed = listedAt(words, i);
            if (listed == 0) {
                return read(argument).places();
            }
            i += listed;
        }
        return placesIn(argument);
    }

    /** How many words from here can stand in a list of places. */
    private int listedAt(List<Word> words, int i) {
        return Stream.of(names.placeNames(), names.roles(), names.currencyNames())
                .mapToInt(known -> NameTable.length(known.longestAt(words, Word::folded, i)))
                .filter(length -> length > 0)
                .findFirst()
                .orElse(
                        PlaceSense.leads(words.get(i))
                                        || AmountReader.hasDigit(words.get(i).raw())
                                ? 1
                                : 0);
    }

    /** The places in what can be nothing else than names of places: there a name is one wherever it can be. */
    public List<PlaceMention> placesIn(String text) {
        List<Word> words = words(Cutter.clean(text));
        List<PlaceMention> named = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Found place = leadsToPlace(words, i) ? null : named(words, i);
            if (place != null) {
                named.add(new PlaceMention(names.place(place.what()), Word.written(words, i, place.words())));
            }
            i += place == null ? 1 : place.words();
        }
        return named;
    }

    /** "Uk and france" has no Andorra, "in germany" no India in it. */
    private boolean leadsToPlace(List<Word> words, int i) {
        Word word = words.get(i);
        return PlaceSense.leads(word) && !word.loud() && i + 1 < words.size() && named(words, i + 1) != null;
    }

    private @Nullable Found named(List<Word> words, int i) {
        return names.placeNames().longestAt(words, Word::folded, i);
    }

    private List<Word> words(String cleaned) {
        List<Word> words = cut(cleaned);
        words.replaceAll(this::mended);
        return words;
    }

    private static List<Word> cut(String cleaned) {
        List<Word> words = Cutter.cut(cleaned);
        words.removeIf(word -> word.folded().isEmpty());
        return words;
    }

    private Word mended(Word word) {
        return names.spelling()
                .get()
                .mend(word.folded())
                .map(right -> new Word(word.raw(), right, word.loud()))
                .orElse(word);
    }
}
