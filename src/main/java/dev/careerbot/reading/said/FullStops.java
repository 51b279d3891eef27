package dev.careerbot.reading.said;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People end their sentences where they like: this sets the full stops where they were meant. */
final class FullStops {
    /** "vs. how" ends no sentence. */
    private static final Pattern SHORT_FORM =
            Pattern.compile("\\b(vs|approx|e\\.g|i\\.e|p\\.s)\\.(?= )", Pattern.CASE_INSENSITIVE);

    /** "(1) what is it (2) what does it pay"; "(2) in france" cannot stand alone. */
    private static final Pattern COUNTED_WITHIN = Pattern.compile(
            "(?:,? (?:and|plus|then|&))?,? +(?=\\(?[2-4b-d]\\) +(?!(?:in|for|at|of|from|with|as) )(\\p{L}[^.;?!\\n]*))",
            Pattern.CASE_INSENSITIVE);

    /** "1. pay 2. tools"; but not "i did 1 and 2. what next". */
    private static final Pattern DOTTED = Pattern.compile("^ *1\\. ");

    private static final Pattern DOTTED_WITHIN = Pattern.compile(",? +(?=[2-4]\\. +\\p{L})");

    /** "First pay, second tools". */
    private static final Pattern FIRST_AND_SECOND = Pattern.compile(
            "(?<=^|[.!?:;] )first(?:ly)? ([^,.;:?!\\n]{2,60}),? (?:and )?second(?:ly)? (?=\\p{L})(?!(?:one|or|is)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** "Do i need (1) a degree (2) python": what stands before the first is said of each. */
    private static final Pattern HEAD =
            Pattern.compile("([^.;?!\\n()]*\\p{L}[^.;?!\\n()]*?) +\\(?[1a]\\) ", Pattern.CASE_INSENSITIVE);

    /** "I have two questions (1) …", "tell me about (1) …": says only that something is asked. */
    private static final Pattern ANNOUNCING = Pattern.compile(
            "(?:^| )(?:(?:tell|show|give) me|explain|know|questions?|things?|q['’]?s|about|please|pls|hi|hello|hey)[:,]?$",
            Pattern.CASE_INSENSITIVE);

    /** "So... what do they do": one word is no sentence. */
    private static final Pattern PAUSE = Pattern.compile("(?<=^|[.!?] )(\\p{L}+) ?(?:\\.{2,}|…) *(?=\\p{L})");

    /** "In italy... no, spain": what comes is no sentence of its own. */
    private static final Pattern CORRECTION = Pattern.compile(
            " ?(?:(?:\\.{2,}|…) *(?=(?:no|wait|sorry|oops|i mean|actually)\\b)|[?.!] +(?=(?:no,? (?:wait|sorry|i mean)|wait|oops|i mean)\\b))",
            Pattern.CASE_INSENSITIVE);

    private static final String HOME = "((?:i am|i['’]?m|i live|i come|we are|we live) (?:from|in) [\\p{L} ]{2,24}?)";
    private static final Pattern HOME_BEFORE = Pattern.compile(
            "^(?:" + HOME + "(?:,| and| but)|((?:greetings )?from [\\p{L} ]{2,24}?),) +", Pattern.CASE_INSENSITIVE);

    /** "My son is 15, what should he learn": who somebody is, before the question. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "^((?:i am|i['’]?m|we are|i (?:study|live|work|teach|come|have|did|do)|(?:i )?" + Splitter.DONE
                    + "|(?:my|our) \\p{L}+(?: \\(?\\d+\\)?)? (?:is|are|has|was|wants|works))\\b"
                    + "(?! (?:asking|wondering|looking|interested|no)\\b)(?![^,.;?!\\n]*\\d(?:k\\b|\\d{3}))[^,.;?!\\n]{2,60}"
                    + "(?:, " + Splitter.DONE + "\\b[^,.;?!\\n]{2,40}){0,2}), +"
                    + "(?:and |so |but )?(?!(?:is|does|will|would|should i take) (?:it|that|this)\\b)"
                    + "(?=(?:what|whats|which|who|where|when|why|how|do|does|is|are|can|could|should|would|will)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HOME_BEHIND = Pattern.compile("(?<=\\w),? +" + HOME + "$", Pattern.CASE_INSENSITIVE);

    private FullStops() {}

    /** "What do i need i am from india": where somebody lives is a sentence of its own. */
    static String set(String text) {
        String joined = PAUSE.matcher(CORRECTION.matcher(text).replaceAll(", ")).replaceAll("$1 ");
        String counted = FIRST_AND_SECOND
                .matcher(cutAtCounts(SHORT_FORM.matcher(joined).replaceAll("$1")))
                .replaceFirst("$1. ");
        String ended = HOME_BEHIND.matcher(counted).replaceFirst(". $1");
        String introduced = INTRODUCED.matcher(ended).replaceFirst("$1. ");
        return HOME_BEFORE.matcher(introduced).replaceFirst("$1$2. ");
    }

    private static String cutAtCounts(String text) {
        if (DOTTED.matcher(text).lookingAt()) {
            return DOTTED_WITHIN.matcher(text).replaceAll(". ");
        }
        if (text.indexOf(')') < 0) {
            return text;
        }
        Matcher head = HEAD.matcher(text);
        boolean shared =
                head.find() && !ANNOUNCING.matcher(head.group(1).strip()).find();
        return COUNTED_WITHIN
                .matcher(text)
                .replaceAll(
                        cut -> shared && !Splitter.asks(cut.group(1)) ? Matcher.quoteReplacement(cut.group()) : ". ");
    }
}
