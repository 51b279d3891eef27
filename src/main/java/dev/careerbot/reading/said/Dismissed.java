package dev.careerbot.reading.said;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody says that they do not want: "enough about money. …", "…, and no need to convert it". */
public final class Dismissed {
    /** "Enough about money. …", "forget the degree, …": what is wanted no more, before a question. */
    private static final Pattern DISMISSED = Pattern.compile(
            "(?:(?:ok|okay|so|lol|well|and|but|now),? )?(?:enough (?:about|of|with)|forget(?: about)?|never ?mind|leave aside"
                    + "|(?:let['’]?s )?(?:leave|drop|skip)(?= (?:the|that|this|it|all)\\b))"
                    + " ([^.,;!?\\n]{1,40})[.,;!\\n]+\\s*(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    /** "…, and no i dont need it converted": what is not wanted, after what is. */
    private static final Pattern NOT_CONVERTED = Pattern.compile(
            "(?<=\\w)(?: *[,.;]+ *(?:and |but )?| +(?:and|but) )(?:no,? |please )?(?:i |we |you )?"
                    + "(?:don['’]?t|do not|not|no|without)\\b[^,.;?!]{0,24}\\bconver(?:t|ted|ting|sions?)\\b[^,.;?!]{0,20}[.!]*$",
            Pattern.CASE_INSENSITIVE);

    /** "That's pay. i asked about the outlook": what was shown, before what is wanted. */
    private static final Pattern NOT_WANTED = Pattern.compile(
            "(?:no,? )?(?:but )?that(?:['’]?s| is| was) [^.,;!?\\n]{1,40}[.,;!\\n]+\\s*(?:but |and )?"
                    + "(?=i (?:asked|wanted|meant|want|was asking|am asking)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** "I meant explaining models, not careers". */
    private static final Pattern MEANT_NOT = Pattern.compile(
            "((?:no,? )?i (?:meant|mean|asked|was asking)\\b[^.,;!?\\n]{3,60}),? (?:and )?not (?:about |the |my )?[\\w'’]+[.!]*",
            Pattern.CASE_INSENSITIVE);

    private static final String NAMED =
            "(?!(?:i|it|its|this|that|he|she|they|you|we|is|am|are|do|does|can|was|were|have|need|yes|no|ok|maybe|if|but|so)\\b)[\\w'’+#]+";

    /** "No! coding, not the degree". */
    private static final Pattern THIS_NOT_THAT = Pattern.compile(
            "(?:(?:no|nope|sorry)[,.! ]+)?(?:i said )?(" + NAMED + "(?: " + NAMED
                    + "){0,2}), *(?:and )?not (?:about )?(?:the|my|an?|about) [\\w'’]+[.!]*",
            Pattern.CASE_INSENSITIVE);

    /** "Skip the degree, is that possible?" is about the degree. */
    private static final Pattern STILL_ABOUT_IT =
            Pattern.compile("\\b(?:that|it|none|still|can i)\\b", Pattern.CASE_INSENSITIVE);

    /** "Tell me what the outlook was". */
    private static final Pattern WISH =
            Pattern.compile("(?:tell|show|give|explain|i (?:want|need|meant))\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE = Pattern.compile("[,:] *");

    /** Who says "forget everything about me" wants just that. */
    private static final Pattern OF_THEM =
            Pattern.compile("\\b(?:me|my|mine|i|us|you|data|everything|all|tips?)\\b", Pattern.CASE_INSENSITIVE);

    private Dismissed() {}

    public static String without(String text) {
        return withoutOpening(NOT_CONVERTED.matcher(text).replaceFirst(""));
    }

    private static String withoutOpening(String text) {
        Matcher meant = MEANT_NOT.matcher(text);
        if (meant.matches()) {
            return meant.group(1);
        }
        Matcher named = THIS_NOT_THAT.matcher(text);
        if (named.matches()) {
            return named.group(1);
        }
        Matcher shown = NOT_WANTED.matcher(text);
        if (shown.lookingAt()) {
            return text.substring(shown.end());
        }
        Matcher dismissed = DISMISSED.matcher(text);
        if (!dismissed.lookingAt() || OF_THEM.matcher(dismissed.group(1)).find()) {
            return text;
        }
        String rest = text.substring(dismissed.end());
        boolean asks = rest.endsWith("?")
                || WISH.matcher(rest).lookingAt()
                || CLAUSE.splitAsStream(rest).anyMatch(Splitter::asks);
        return asks && !STILL_ABOUT_IT.matcher(rest).find() ? rest : text;
    }
}
