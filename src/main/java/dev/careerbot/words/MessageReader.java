package dev.careerbot.words;

import dev.careerbot.guide.Currency;
import dev.careerbot.guide.Place;
import dev.careerbot.words.NameTable.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads one message, word by word, by the names that the guide knows. */
final class MessageReader {
    /** Before a word that may be money. */
    private static final Set<String> COUNTS = Set.of("many", "much");

    private static final Set<String> OURS = Set.of("we", "our", "were", "weve", "ours");

    private final Names names;
    private final PlaceSense sense;
    private final List<Word> words;
    private final SumReader sums;
    private final boolean aboutPlaces;
    private final List<String> masked = new ArrayList<>();
    private final List<String> namedRoles = new ArrayList<>();
    private final List<PlaceMention> namedPlaces = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Currency> currencies = new ArrayList<>();

    MessageReader(Names names, PlaceSense sense, List<Word> words, boolean aboutPlaces) {
        this.names = names;
        this.sense = sense;
        this.words = words;
        this.sums = new SumReader(words, at -> currencyAt(at) != null);
        this.aboutPlaces = aboutPlaces;
    }

    Message read(String cleaned) {
        for (int i = 0; i < words.size(); ) {
            i += readAt(i);
        }
        String period = amounts.isEmpty() ? null : PeriodTail.saidAlone(words);
        if (period != null) {
            amounts.replaceAll(amount -> amount.per() == null ? amount.per(period) : amount);
        }
        return new Message(cleaned, masked, namedRoles, namedPlaces, amounts, currencies);
    }

    /** How many words were read. Of two names the longer was meant: "new york" is no job at York. */
    private int readAt(int i) {
        PeriodTail tail = isMoneyBefore() ? PeriodTail.behindSum(words, i) : null;
        if (tail != null) {
            changeLast(amount -> amount.per(tail.period()));
            masked.add("per");
            return mask(tail.period(), tail.words());
        }
        return names.firstWords().contains(words.get(i).folded()) ? readNameAt(i) : readWordAt(i);
    }

    private int readNameAt(int i) {
        Found role = names.roles().longestAt(words, Word::folded, i);
        Found place = placeAt(i);
        Found job = names.otherJobs().longestAt(words, Word::folded, i);
        Found currency = currencyAt(i);
        if (currency != null && NameTable.length(currency) >= NameTable.length(place)) {
            Currency named = names.currency(currency.what());
            if (isLast(Message.SUM)) {
                changeLast(amount -> amount.in(named.code()));
            }
            currencies.add(named);
            return mask(Message.CURRENCY, currency.words());
        }
        if (place != null && NameTable.length(place) >= Math.max(NameTable.length(role), NameTable.length(job))) {
            namedPlaces.add(new PlaceMention(names.place(place.what()), Word.written(words, i, place.words())));
            return mask(Message.PLACE, place.words());
        }
        if (role != null && NameTable.length(role) >= NameTable.length(job)) {
            String named = names.roleIds().get(role.what());
            if (!namedRoles.contains(named)) {
                namedRoles.add(named);
            }
            return mask(Message.ROLE, role.words());
        }
        if (job != null) {
            return mask(Message.OTHER_JOB, job.words());
        }
        return readWordAt(i);
    }

    private int readWordAt(int i) {
        Optional<SumReader.Found> sum = sums.at(i);
        sum.ifPresent(found -> add(found.amount()));
        return sum.map(found -> mask(Message.SUM, found.end() - i))
                .orElseGet(() -> mask(unmasked(words.get(i).folded()), 1));
    }

    private boolean isMoneyBefore() {
        return isLast(Message.SUM) || isLast(Message.CURRENCY);
    }

    private boolean isLast(String mask) {
        return !masked.isEmpty() && masked.get(masked.size() - 1).equals(mask);
    }

    private void changeLast(UnaryOperator<Amount> change) {
        if (!amounts.isEmpty()) {
            int last = amounts.size() - 1;
            amounts.set(last, change.apply(amounts.get(last)));
        }
    }

    /** Nobody names a place by typing a mask. */
    private static String unmasked(String word) {
        return Message.MASKS.contains(word) ? word + word : word;
    }

    private void add(Amount amount) {
        amounts.add(amount);
        if (amount.currency() != null) {
            currencies.add(names.currency(amount.currency()));
        }
    }

    /** "Won" may also be a verb: beside a number, behind "many" or in capitals it is money. */
    private @Nullable Found currencyAt(int i) {
        Found found = names.currencyNames().longestAt(words, Word::folded, i);
        boolean meant = found != null
                && (found.words() > 1
                        || !sense.isDoubtful(words.get(i).folded())
                        || words.get(i).loud()
                        || i > 0 && countsMoney(words.get(i - 1)));
        return meant ? found : null;
    }

    private static boolean countsMoney(Word word) {
        return AmountReader.hasDigit(word.raw())
                || AmountReader.isScale(word.folded())
                || COUNTS.contains(word.folded());
    }

    private @Nullable Found placeAt(int i) {
        Found found = names.placeNames().longestAt(words, Word::folded, i);
        if (found == null) {
            return null;
        }
        Place place = names.place(found.what());
        boolean meant = place.kind() == Place.Kind.PEOPLE
                        && (aboutPlaces && !PlaceSense.isLanguage(place, words, i, found.words())
                                || isRole(i + found.words()))
                || aboutPlaces
                        && !isPlainWord(place, i)
                        && (isCountry(place) && sense.canBeCode(words.get(i).folded())
                                || PlaceSense.endsBehindPreposition(words, i, found.words())
                                || found.words() == words.size());
        return meant
                        || sense.isPlace(place, words, i, found.words())
                        || isAmongPlaces(place, i, found.words())
                        || endsBehindMoney(place, i, found.words())
                        || isUsOfSum(i)
                ? found
                : null;
    }

    /** "No", "so?", "and in it": in small letters such a code is the word that it looks like. */
    private boolean isPlainWord(Place place, int i) {
        return place.kind() == Place.Kind.CODE
                && !sense.canBeCode(words.get(i).folded())
                && words.get(i).raw().codePoints().anyMatch(Character::isLowerCase);
    }

    /** "US vs UK", "uk us germany": what is named in one breath with places is one. */
    private boolean isAmongPlaces(Place place, int from, int length) {
        if (!isCountry(place) || !sense.canBeCode(words.get(from).folded())) {
            return false;
        }
        int to = from + length;
        boolean joinedBefore =
                from > 1 && isPlaceBefore(1) && (PlaceSense.joins(words.get(from - 1)) || goesFromPlaceTo(from));
        boolean joinedBehind = to < words.size() && PlaceSense.joins(words.get(to)) && isSurePlace(to + 1);
        boolean opens = from == 0 || isPlaceBefore(0);
        boolean closes = to == words.size() || isSurePlace(to);
        return joinedBefore || joinedBehind || opens && closes && words.size() > length;
    }

    /** "It says 130k us", "60k for us on linkedin"; but "we earn 90k for us", and "is 90k enough for us". */
    private boolean isUsOfSum(int i) {
        if (i == 0 || !words.get(i).folded().equals(PlaceSense.US)) {
            return false;
        }
        int sum = i > 1 && words.get(i - 1).folded().equals("for") ? i - 2 : i - 1;
        boolean ours = words.stream().anyMatch(word -> OURS.contains(word.folded()));
        return !ours && AmountReader.read(words.get(sum).raw()).isPresent();
    }

    /** "120k us", "dollars, us". */
    private boolean endsBehindMoney(Place place, int i, int length) {
        return isMoneyBefore()
                && i + length == words.size()
                && isCountry(place)
                && sense.canBeCode(words.get(i).folded());
    }

    /** "From uk to us". */
    private boolean goesFromPlaceTo(int i) {
        int size = masked.size();
        return size > 2
                && masked.get(size - 3).equals("from")
                && words.get(i - 1).folded().equals("to");
    }

    private static boolean isCountry(Place place) {
        return place.kind() == Place.Kind.CODE || place.kind() == Place.Kind.COUNTRY;
    }

    private boolean isPlaceBefore(int between) {
        int at = masked.size() - 1 - between;
        return at >= 0 && masked.get(at).equals(Message.PLACE);
    }

    private boolean isSurePlace(int i) {
        Found found = i < words.size() ? names.placeNames().longestAt(words, Word::folded, i) : null;
        return found != null && sense.isPlace(names.place(found.what()), words, i, found.words());
    }

    /** "German" may be a language, but before a role it is where that works. */
    private boolean isRole(int i) {
        return i < words.size() && names.roles().longestAt(words, Word::folded, i) != null;
    }

    private int mask(String word, int count) {
        masked.add(word);
        return count;
    }
}
