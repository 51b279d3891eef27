package dev.careerbot.words;

import dev.careerbot.guide.Currency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message as the bot reads it: which roles, places and sums it names, and the rest of its words. */
public final class Message {
    public static final String ROLE = "xrole";
    public static final String PLACE = "xplace";
    public static final String SUM = "xsum";
    public static final String CURRENCY = "xcurrency";
    /** An occupation that the guide does not describe. */
    public static final String OTHER_JOB = "xjob";

    private static final Map<String, String> MEANT =
            Map.of(ROLE, "a role", PLACE, "a place", SUM, "a sum", CURRENCY, "a currency", OTHER_JOB, "a job");

    /** In the stead of what was named. */
    public static final Set<String> MASKS = MEANT.keySet();

    private static final Pattern MASK = Pattern.compile("\\b(?:" + String.join("|", MASKS) + ")\\b");

    private static final Set<String> LEADS_TO_PLACE =
            Set.of("here", "in", "at", "from", "for", "of", "to", "across", "around", "near", "the");

    public static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final String written;
    private final List<String> words;
    private final List<String> roles;
    private final List<PlaceMention> places;
    private final List<Amount> amounts;
    private final List<Currency> currencies;
    /** Made once: half of all rules look for a phrase in it. */
    private final String text;

    public Message(
            String written,
            List<String> words,
            List<String> roles,
            List<PlaceMention> places,
            List<Amount> amounts,
            List<Currency> currencies) {
        this.written = written;
        this.words = List.copyOf(words);
        this.roles = List.copyOf(roles);
        this.places = List.copyOf(places);
        this.amounts = List.copyOf(amounts);
        this.currencies = List.copyOf(currencies);
        this.text = String.join(" ", words);
    }

    /** The words as written, without what no one can see. */
    public String written() {
        return written;
    }

    /** Folded words, with one of {@link #MASKS} in the stead of what was named. */
    public List<String> words() {
        return words;
    }

    public List<String> roles() {
        return roles;
    }

    public List<PlaceMention> places() {
        return places;
    }

    public List<Amount> amounts() {
        return amounts;
    }

    /** Also those whose sign stands at a sum. */
    public List<Currency> currencies() {
        return currencies;
    }

    /** What is searched for. */
    public String text() {
        return text;
    }

    /** The same with this place in the stead of the word that points at it. */
    public Message with(PlaceMention place, int pointer) {
        List<String> named = new ArrayList<>(words);
        named.set(pointer, "in");
        named.add(pointer + 1, PLACE);
        return new Message(written, named, roles, List.of(place), amounts, currencies);
    }

    /** The same with this role in the stead of the words from here to there. */
    public Message naming(String role, int from, int to) {
        List<String> named = new ArrayList<>(words.subList(0, from));
        named.add(ROLE);
        named.addAll(words.subList(to, words.size()));
        return new Message(written, named, List.of(role), places, amounts, currencies);
    }

    /** The same said of that place. */
    public Message at(PlaceMention place) {
        List<String> named = new ArrayList<>(words);
        named.addAll(List.of("in", PLACE));
        return new Message(written, named, roles, List.of(place), amounts, currencies);
    }

    public Message without(Set<String> some) {
        return saying(words.stream().filter(word -> !some.contains(word)).toList());
    }

    public Message without(Pattern some) {
        return with(some, "");
    }

    /** The same with this in the stead of what matches. */
    public Message with(Pattern some, String instead) {
        Matcher found = some.matcher(text);
        if (!found.find()) {
            return this;
        }
        List<String> rest = List.of(found.replaceAll(instead).strip().split(" +"));
        return saying(rest.equals(List.of("")) ? List.of() : rest);
    }

    private Message saying(List<String> others) {
        return new Message(written, others, roles, places, amounts, currencies);
    }

    /** The same without its places and what leads to them. */
    public Message withoutPlaces() {
        List<String> rest = new ArrayList<>();
        for (String word : words) {
            if (!word.equals(PLACE)) {
                rest.add(word);
                continue;
            }
            while (!rest.isEmpty() && LEADS_TO_PLACE.contains(rest.get(rest.size() - 1))) {
                rest.remove(rest.size() - 1);
            }
        }
        return new Message(written, rest, roles, List.of(), amounts, currencies);
    }

    /** As a person would say it, who knows nothing of what stands for a name. */
    public static String inPlainWords(String words) {
        return MASK.matcher(words).replaceAll(mask -> MEANT.get(mask.group()));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The same with this word in the stead of each role. */
    public Message callingRoles(String name) {
        return saying(
                words.stream().map(word -> word.equals(ROLE) ? name : word).toList());
    }

    /** "17", "2nd". */
    public boolean hasNumber() {
        return words.stream().anyMatch(word -> !word.isEmpty() && Character.isDigit(word.charAt(0)));
    }

    public boolean has(String word) {
        return words.contains(word);
    }

    /** Whether these words stand in it, one right behind the other. */
    public boolean says(String phrase) {
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            boolean begins = at == 0 || text.charAt(at - 1) == ' ';
            if (begins && (end == text.length() || text.charAt(end) == ' ')) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is sought stands anywhere in it. */
    public boolean says(Pattern sought) {
        return sought.matcher(text).find();
    }

    /** Whether it is what is sought and nothing else. */
    public boolean is(Pattern sought) {
        return sought.matcher(text).matches();
    }

    public boolean hasQuestionMark() {
        return written.endsWith("?");
    }

    public boolean startsWith(String word) {
        return !words.isEmpty() && words.get(0).equals(word);
    }

    public boolean endsWith(String word) {
        return !words.isEmpty() && words.get(words.size() - 1).equals(word);
    }

    public boolean hasAny(Set<String> any) {
        for (String word : words) {
            if (any.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
