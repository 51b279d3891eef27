package dev.careerbot.words;

import dev.careerbot.guide.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a message into words. Possessive patterns alone, so that no text can make it slow. */
final class Cutter {
    /** More is never needed to understand a question, and hostile texts are long. */
    static final int LONGEST = 512;

    static final int MOST_WORDS = 64;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cs}&&[^\\r\\n\\t]]");
    private static final Pattern TAG = Pattern.compile("<[/!a-zA-Z][^<>]{0,200}+>");
    private static final String FLAG = "[\\x{1F1E6}-\\x{1F1FF}]{2}";
    private static final String INITIALS = "(?:\\p{L}\\.){2,5}+|\\p{L}\\.\\p{L}(?![\\p{L}\\p{N}])";
    private static final String WORD =
            "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:['’][\\p{L}][\\p{L}\\p{M}]*+)*+(?:\\+\\+|#)?+";
    private static final Pattern TOKEN =
            Pattern.compile(FLAG + "|" + AmountReader.PATTERN + "|" + INITIALS + "|" + WORD);

    private Cutter() {}

    static String clean(String text) {
        String start = text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text;
        String seen = UNSEEN.matcher(start).replaceAll("");
        String plain = TAG.matcher(seen).replaceAll(" ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    static List<Word> cut(String cleaned) {
        boolean shouted = cleaned.chars().noneMatch(Character::isLowerCase);
        List<Word> words = new ArrayList<>();
        Matcher token = TOKEN.matcher(cleaned);
        while (token.find() && words.size() < MOST_WORDS) {
            words.add(word(token.group(), shouted));
        }
        return words;
    }

    private static Word word(String raw, boolean shouted) {
        if (raw.codePointAt(0) >= 0x1F1E6 && raw.codePointAt(0) <= 0x1F1FF) {
            return new Word(raw, letter(raw.codePointAt(0)) + letter(raw.codePointAt(2)), true);
        }
        String folded = raw.endsWith("++") ? raw.substring(0, raw.length() - 2) + "plusplus" : raw;
        boolean capitals =
                raw.chars().anyMatch(Character::isUpperCase) && raw.chars().noneMatch(Character::isLowerCase);
        return new Word(raw, Folding.fold(folded), capitals && !shouted && raw.length() > 1);
    }

    private static String letter(int regionalIndicator) {
        return Character.toString('a' + regionalIndicator - 0x1F1E6);
    }
}
