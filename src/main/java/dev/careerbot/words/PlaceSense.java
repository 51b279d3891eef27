package dev.careerbot.words;

import dev.careerbot.guide.Place;
import dev.careerbot.packing.TextIndex;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a name that may also be an ordinary word stands for a place here: "us" in "pay in the US" does, in "tell us"
 * does not.
 */
final class PlaceSense {
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "across", "vs", "versus", "from", "around", "outside", "to", "for");
    private static final Set<String> SURE_PREPOSITIONS = Set.of("in", "vs", "versus");
    private static final Set<String> PAY_WORDS = Set.of(
            "salary",
            "salaries",
            "pay",
            "paid",
            "wage",
            "wages",
            "pays",
            "paying",
            "earn",
            "earns",
            "earning",
            "makes",
            "earnings",
            "income",
            "average",
            "money",
            "compensation");

    /** "What do the french make", "the french figure". */
    private static final Set<String> OF_PAY = Set.of("make", "figure", "figures");

    private static final Set<String> LEADS = Set.of("in", "the", "at", "to", "for", "with");

    private static final Set<String> BEFORE_LANGUAGES = Set.of("in", "speak", "speaks", "learn", "learning");

    /** "My english is poor", but "my english boss". */
    private static final Set<String> BEHIND_LANGUAGES = Set.of("is", "isnt", "was", "so");

    /** The one code that people put beside pay: "what is the salary us", "us pay for an engineer". */
    static final String US = "us";

    /** What may stand before it there: "tell us pay in spain" is not about the US. */
    private static final Set<String> BEFORE_US =
            Set.of("the", "whats", "what", "is", "are", "average", "avg", "typical", "median", "current", "and", "vs");

    private static final Set<String> JOINTS =
            Set.of("and", "or", "vs", "versus", "v", "n", "than", "plus", "with", "against");

    /** What else may stand beside pay and a place: "avg ml salary us", "mle comp ca". */
    private static final Set<String> BESIDE_PAY =
            Set.of("ml", "ai", "comp", "sal", "avg", "mean", "median", "typical", "range", "annual", "yearly");

    private static final Set<String> NOUNS_OF_PAY =
            Set.of("salary", "salaries", "wage", "wages", "income", "earnings", "compensation");

    /** Of these a name is enough: a city that is an ordinary word needs more. */
    private static final Set<Place.Kind> ALONE = Set.of(Place.Kind.COUNTRY, Place.Kind.AMBIGUOUS);

    private final TextIndex doubtful;
    private final TextIndex notCodes;
    private final NameTable roles;

    PlaceSense(TextIndex doubtful, TextIndex notCodes, NameTable roles) {
        this.doubtful = doubtful;
        this.notCodes = notCodes;
        this.roles = roles;
    }

    boolean isPlace(Place place, List<Word> words, int at, int length) {
        String name = words.subList(at, at + length).stream().map(Word::folded).collect(Collectors.joining(" "));
        boolean word = doubtful.contains(name);
        if (place.kind() == Place.Kind.CODE && name.length() <= 3) {
            return isCode(name, words, at);
        }
        if (!word) {
            return true;
        }
        if (isLanguage(place, words, at, length)) {
            return false;
        }
        boolean ofPeople = place.kind() == Place.Kind.PEOPLE && words.stream().anyMatch(PlaceSense::speaksOfPay);
        return ofPeople
                || words.get(at).loud()
                || standsForPlace(words, at, length)
                || isUsBesidePay(words, at)
                || restIsPay(words, at, length) && (words.size() > length || ALONE.contains(place.kind()))
                || (at > 0 && words.get(at).isCapitalised());
    }

    /** "Sorry, in english: pay in oslo", "my english is poor"; but "pay in german", which ends there, is sloppy for the country. */
    static boolean isLanguage(Place place, List<Word> words, int at, int length) {
        if (place.kind() != Place.Kind.PEOPLE || at == 0 || at + length == words.size()) {
            return false;
        }
        String before = words.get(at - 1).folded();
        boolean machine = at > 1 && words.get(at - 2).folded().equals("machine");
        return before.equals("my")
                ? BEHIND_LANGUAGES.contains(words.get(at + length).folded())
                : BEFORE_LANGUAGES.contains(before) && !machine;
    }

    private static boolean speaksOfPay(Word word) {
        return PAY_WORDS.contains(word.folded())
                || OF_PAY.contains(word.folded())
                || AmountReader.read(word.raw()).isPresent();
    }

    private boolean isCode(String name, List<Word> words, int at) {
        return words.get(at).isFlag()
                || canBeCode(name)
                        && (words.get(at).loud()
                                || words.size() > 1 && restIsPay(words, at, 1)
                                || standsForPlace(words, at, 1));
    }

    boolean isDoubtful(String name) {
        return doubtful.contains(name);
    }

    boolean canBeCode(String name) {
        return !notCodes.contains(name);
    }

    /** "And france", "in the uk". */
    static boolean leads(Word word) {
        return joins(word) || LEADS.contains(word.folded());
    }

    static boolean joins(Word word) {
        return JOINTS.contains(word.folded());
    }

    private static boolean standsForPlace(List<Word> words, int at, int length) {
        int before = at - 1;
        boolean article = before >= 0 && words.get(before).folded().equals("the");
        String preposition = before - (article ? 1 : 0) >= 0
                ? words.get(before - (article ? 1 : 0)).folded()
                : "";
        boolean ends =
                at + length == words.size() || isPaid(words.get(at + length).folded());
        return SURE_PREPOSITIONS.contains(preposition) && ends
                || article && PREPOSITIONS.contains(preposition)
                || ends
                        && at > 0
                        && PREPOSITIONS.contains(preposition)
                        && PAY_WORDS.contains(words.get(Math.max(0, before - 1)).folded());
    }

    /** "Same for wellington", where places are spoken of. */
    static boolean endsBehindPreposition(List<Word> words, int at, int length) {
        return at > 0
                && at + length == words.size()
                && PREPOSITIONS.contains(words.get(at - 1).folded());
    }

    /** "What do they get", "in turkey get". */
    private static boolean isPaid(String word) {
        return PAY_WORDS.contains(word) || word.equals("get") || word.equals("make");
    }

    private static boolean isUsBesidePay(List<Word> words, int at) {
        if (!words.get(at).folded().equals(US)) {
            return false;
        }
        boolean opens = at == 0 || BEFORE_US.contains(words.get(at - 1).folded());
        return at + 1 == words.size()
                ? at > 0 && NOUNS_OF_PAY.contains(words.get(at - 1).folded())
                : opens && isNounOfPay(words.get(at + 1).folded());
    }

    private static boolean isNounOfPay(String word) {
        return NOUNS_OF_PAY.contains(word) || word.equals("pay") || word.equals("average");
    }

    /** "turkey", "it salary", "us ml engineer": nothing else is there that the name could belong to. */
    private boolean restIsPay(List<Word> words, int at, int length) {
        for (int i = 0; i < words.size(); ) {
            String word = words.get(i).folded();
            NameTable.Found role = roles.longestAt(words, Word::folded, i);
            if (i == at) {
                i += length;
            } else if (role != null && (i > at || i + role.words() <= at)) {
                i += role.words();
            } else if (PAY_WORDS.contains(word) || BESIDE_PAY.contains(word)) {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }
}
