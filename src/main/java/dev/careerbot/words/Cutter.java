package dev.careerbot.words;

import dev.careerbot.guide.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a message into words, in one pass: no text can make it slow. */
final class Cutter {
    /** More is never needed to understand a question, and hostile texts are long. */
    static final int LONGEST = 512;

    static final int MOST_WORDS = 64;

    private static final int DIGITS_OF_GROUP = 3;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cs}&&[^\\r\\n\\t]]");
    private static final Pattern TAG = Pattern.compile("<[/!a-zA-Z][^<>]{0,200}+>");

    /** "CA" by itself is no shouting. */
    private static final int LONGEST_CODE = 3;

    private final String text;
    private final boolean shouted;
    private final List<Word> words = new ArrayList<>();

    private Cutter(String text) {
        this.text = text;
        this.shouted = text.length() > LONGEST_CODE && !hasLowerCase(text);
    }

    /** Without what no one can see, and without markup. */
    static String clean(String text) {
        String start = text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text;
        String seen = isPlain(start)
                ? start
                : TAG.matcher(UNSEEN.matcher(withPlainDigits(start)).replaceAll(""))
                        .replaceAll(" ");
        String plain = seen.strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /** Fullwidth digits, as a Japanese keyboard types them. */
    private static String withPlainDigits(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                plain.setCharAt(i, (char) (c - '０' + '0'));
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '<') {
                return false;
            }
        }
        return true;
    }

    static List<Word> cut(String cleaned) {
        Cutter cutter = new Cutter(cleaned);
        cutter.cut();
        return cutter.words;
    }

    private void cut() {
        int i = 0;
        while (i < text.length() && words.size() < MOST_WORDS) {
            int c = text.codePointAt(i);
            int end = i;
            if (Word.isFlagLetter(c)) {
                end = flagEnd(i);
            } else if (isDigit(i) || isSign(i) && isDigit(i + 1)) {
                end = numberEnd(i);
            } else if (c == '/' && isBehindNumber(i) && isLetter(i + 1)) {
                words.add(new Word("/", "per", false));
            } else if (c == '%' && isBehindNumber(i)) {
                words.add(new Word("%", "percent", false));
            } else if (c == '=' && isBehindNumber(i)) {
                words.add(new Word("=", "equals", false));
            } else if (Folding.isLetter(c)) {
                int letters = AmountReader.lettersOfSign(text, i);
                end = letters > 0 && isDigit(i + letters) ? numberEnd(i + letters - 1) : wordEnd(i, letters);
            }
            if (end > i) {
                words.add(word(text.substring(i, end)));
            }
            i = Math.max(end, i + Character.charCount(c));
        }
    }

    /** "9k/month", "€28/h", "17%". */
    private boolean isBehindNumber(int at) {
        return at > 0 && (isDigit(at - 1) || at > 1 && isDigit(at - 2) || isSign(at - 1));
    }

    private int flagEnd(int from) {
        int second = from + 2;
        return second < text.length() && Word.isFlagLetter(text.codePointAt(second)) ? second + 2 : from;
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isSign(int at) {
        return at < text.length() && AmountReader.isSign(text.charAt(at));
    }

    private boolean isLetter(int at) {
        return at < text.length() && Folding.isLetter(text.codePointAt(at));
    }

    /** "60,000", "60 000", "45k", "1.5m"; but "2nd" is a word. */
    private int numberEnd(int from) {
        int group = isDigit(from) ? from : from + 1;
        int end = from + 1;
        while (isDigit(end) || end < text.length() && ".,".indexOf(text.charAt(end)) >= 0 && isDigit(end + 1)) {
            end++;
        }
        while (end - group <= DIGITS_OF_GROUP && isGroup(end)) {
            group = end + 1;
            end = group + DIGITS_OF_GROUP;
        }
        if (end < text.length() && "kKmM".indexOf(text.charAt(end)) >= 0 && !isLetter(end + 1)) {
            end++;
        } else if (isLetter(end)) {
            return wordEnd(from);
        }
        int sign = text.startsWith(" ", end) ? end + 1 : end;
        return isSign(sign) && !isDigit(sign + 1) ? sign + 1 : end;
    }

    /** A gap, and just three digits behind it. */
    private boolean isGroup(int at) {
        return at < text.length()
                && AmountReader.isGap(text.charAt(at))
                && isDigit(at + 1)
                && isDigit(at + 2)
                && isDigit(at + DIGITS_OF_GROUP)
                && !isDigit(at + DIGITS_OF_GROUP + 1);
    }

    /** @param sign how long the sign of a currency is that stands there, as "US$" */
    private int wordEnd(int from, int sign) {
        return sign > 1 ? from + sign : wordEnd(from);
    }

    private int wordEnd(int from) {
        int initials = initialsEnd(from);
        if (initials > from) {
            return initials;
        }
        int end = from;
        while (isLetter(end)
                || end > from && end < text.length() && "'’".indexOf(text.charAt(end)) >= 0 && isLetter(end + 1)) {
            end += Character.charCount(text.codePointAt(end));
        }
        if (text.startsWith("++", end)) {
            return end + 2;
        }
        return end == from ? from + 1 : text.startsWith("#", end) ? end + 1 : end;
    }

    /** "U.S.A.", "u.k": single letters with a full stop between them. */
    private int initialsEnd(int from) {
        int end = from;
        int letters = 0;
        while (isLetter(end) && end + 1 < text.length() && text.charAt(end + 1) == '.') {
            end += 2;
            letters++;
        }
        boolean lastStands = isLetter(end) && !isLetter(end + 1);
        return letters == 0 || letters + (lastStands ? 1 : 0) < 2 ? from : lastStands ? end + 1 : end;
    }

    private Word word(String raw) {
        int first = raw.codePointAt(0);
        if (Word.isFlagLetter(first)) {
            String code = "" + Word.ofFlagLetter(first) + Word.ofFlagLetter(raw.codePointAt(2));
            return new Word(raw, code, true);
        }
        if (raw.endsWith("$") && Character.isLetter(first)) {
            return new Word(raw, AmountReader.codeOf(raw).toLowerCase(Locale.ROOT), false);
        }
        boolean loud = !shouted && raw.length() > 1 && Character.isUpperCase(first) && !hasLowerCase(raw);
        return new Word(raw, Folding.fold(Folding.withSigns(raw)), loud);
    }

    private static boolean hasLowerCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
