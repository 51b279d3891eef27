package dev.careerbot.reading.talk;

import dev.careerbot.conversation.State;
import dev.careerbot.reading.pay.PayPhrases;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.GroundWords;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way to ask what stands behind an answer, and the words that may stand beside it there alone. */
enum GroundWay {
    /** "Which should i trust". */
    TRUST,
    /** "Is that not right?" */
    DENIAL("not"),
    /** It points back without a word for it. */
    SINCE_WHEN,
    /** "From when is that", "which year". */
    DATE,
    /** "Are those figures current", "is anything in here dated"; but not "the current numbers". */
    DATED("current dated outdated anything"),
    /** "Where are the figures from". */
    ORIGIN,
    /** What a figure may rest on: "so that is from one job ad". */
    LISTING("job single not 1 have has report reports unnamed mere"),
    /** "What is it based on". */
    BASE,
    /** "How do you know that"; but not "how do you know what i mean". */
    KNOWING("know arrive arrived calculate calculated compute computed derive derived find found reach"),
    /** "How was that measured", of figures; else it is asked how the work is judged. */
    MEASURING("counted measured"),
    /** "How many ads did they look at". */
    LOOKING,
    /** "Is that made up", "when did they write that"; but not "what is it made up of", "write it for me". */
    MAKING("made write"),
    /** "Did the guide say that or you", "is it you or the article who says so". */
    GUIDE_OR_BOT("your yours own guides article opinion view idea reading think thinks"),
    /** "How many people is that from", "from how many jobs is that", "how many did they ask". */
    MANY("ask survey interview question count rest rests"),
    /** "Is the salary current", "is the pay from this year". */
    PAY_DATED("current dated outdated still valid"),
    /** "So it could be ten years old". */
    AGE(Lists.with(CountWords.CARDINAL, "years year decade decades months hundred"));

    /** Of these it is asked whatever is on the screen. */
    /** These need no word that points at what is on the screen. */
    static final Set<GroundWay> POINTING = EnumSet.of(LISTING, SINCE_WHEN, GUIDE_OR_BOT, PAY_DATED);

    static final Set<GroundWay> ASKING_WHEN = EnumSet.of(SINCE_WHEN, DATE, DATED, PAY_DATED);

    static final Set<String> ALL_OF_IT = Set.of("you", "data", "information", "info", "guide", "sample", "jobs");

    private static final Set<String> LISTINGS =
            Lists.words("listing listings ad ads posting postings opening openings");

    /** What a statistics page counts. */
    private static final Set<String> SAMPLE = Lists.with(LISTINGS, "sample jobs size 100");

    private static final Set<String> LOOKED_AT = Set.of("look", "looked");

    private static final Set<String> RESTING = Lists.words("""
            based asked surveyed interviewed questioned sample old recent source sources fresh outdated reckon reckons
            collected gathered compiled published prove proof evidence wrote written invented reported newer newest latest updated
            behind""");

    /** What may stand beside any of them. */
    static final Set<String> BESIDE_ANY = Lists.all(GroundWords.TRUSTING, GroundWords.HELD, RESTING, SAMPLE, LOOKED_AT);

    /** "Give me one listing", "one job ad please" asks for an opening. */
    private static final Set<String> WANTED = Lists.words("give show send find please me");

    private static final Set<String> OF_DATE = Set.of("current", "dated", "outdated");

    private static final Set<String> WAS = Set.of("was", "were");

    private static final Set<String> MAY_BE = Set.of("could", "may", "might");

    /** "Will it be more in 2030" asks for no date of what is shown. */
    private static final Set<String> OTHER_TIMES = Set.of("in", "by", "will");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private static final Pattern SINCE =
            Pattern.compile("\\b(?:since when|as of when|(?:since|from|of) (?:what|which) year)\\b");

    private static final Pattern KNOWN_HOW = Pattern.compile(
            "\\bhow (?:do|can|would|could) (?:you|they|u) (?:even |really )?know(?: (?:that|this|it|all|those))*$"
                    + "|\\bhow (?:did|do) (?:you|they|u) (?:get|come|arrive|find|reach|calculate|compute|derive)(?: (?:to|at|up with))?"
                    + " (?:that|this|the|those|these) (?:numbers?|figures?|sums?|amounts?|averages?|ranges?|salary|salaries)$");

    private static final Pattern MADE = Pattern.compile("\\bmade up\\b(?! of\\b)|\\bdid (?:they|he|she) write\\b");

    private static final Pattern SAID_BY_EITHER =
            Pattern.compile("\\b(?:guides?|article|sources?)\\b.* or .*\\b(?:you|yours?)\\b"
                    + "|\\b(?:you|yours?)\\b.* or .*\\b(?:guides?|article|sources?)\\b");

    private static final Pattern MANY_FROM = Pattern.compile(
            "\\bhow many\\b.* (?:from|behind|based on|rests? on|did (?:they|you|he|she) (?:ask|survey|interview|question|count))\\b"
                    + "|\\b(?:from|on|behind) how many\\b.* (?:that|this|it|those|these|they)\\b"
                    + "|\\bhow many \\w+ (?:is|are|was|were) (?:that|this|those|these)$");

    private static final Pattern STILL_PAID =
            Pattern.compile("^(?:(?:and|so|but) )*(?:is|are) (?:the|this|that|your|these|those) (?:\\w+ )?"
                    + "(?:salary|salaries|pay|wages?|figures?|numbers?)\\b.* (?:current|outdated|dated|up to date|(?:from|of) this year"
                    + "|still (?:right|correct|valid|accurate|true))$");

    private final Set<String> beside;

    GroundWay() {
        this(Set.of());
    }

    GroundWay(String beside) {
        this(Lists.words(beside));
    }

    GroundWay(Set<String> beside) {
        this.beside = beside;
    }

    /** All in which it is asked. */
    static Set<GroundWay> of(Asking asking) {
        Set<GroundWay> ways = EnumSet.allOf(GroundWay.class);
        ways.removeIf(way -> !way.isOf(asking));
        return ways;
    }

    static Set<String> beside(Set<GroundWay> ways) {
        return ways.stream().flatMap(way -> way.beside.stream()).collect(Collectors.toSet());
    }

    static boolean isYear(String word) {
        return YEAR.matcher(word).matches();
    }

    boolean isOf(Asking asking) {
        Message message = asking.message();
        return switch (this) {
            case TRUST -> message.hasAny(GroundWords.TRUSTING);
            case DENIAL -> message.hasAny(GroundWords.TRUSTING) && message.hasQuestionMark();
            case SINCE_WHEN -> message.says(SINCE);
            case DATE -> asksWhen(asking) || PayPhrases.askWhichYear(message);
            case DATED ->
                message.hasAny(OF_DATE)
                        && message.hasAny(Steering.IS)
                        && (asking.state() instanceof State.OnPay
                                || message.hasAny(Steering.FIGURES)
                                || message.hasAny(ALL_OF_IT));
            case ORIGIN -> points(message) && message.has("from") && message.has("where");
            case LISTING ->
                message.hasAny(LISTINGS)
                        && !message.hasAny(WANTED)
                        && (points(message) || message.has("one") || message.has("1"));
            case BASE -> message.hasAny(RESTING);
            case KNOWING -> message.says(KNOWN_HOW);
            case MEASURING -> message.hasAny(beside) && isOfFigures(asking);
            case LOOKING -> message.hasAny(LOOKED_AT) && message.hasAny(SAMPLE);
            case MAKING -> message.says(MADE);
            case GUIDE_OR_BOT -> message.says(SAID_BY_EITHER);
            case MANY -> message.has("many") && message.says(MANY_FROM);
            case PAY_DATED -> message.says(STILL_PAID);
            case AGE -> message.has("old") && message.hasAny(MAY_BE);
        };
    }

    private static boolean points(Message message) {
        return message.hasAny(Pointing.AT_IT) || message.hasAny(Steering.FIGURES);
    }

    private static boolean asksWhen(Asking asking) {
        Message message = asking.message();
        boolean from = message.has("from");
        boolean ofPay = asking.state() instanceof State.OnPay && !message.hasAny(OTHER_TIMES);
        return from && message.has("when")
                || (from || ofPay) && message.words().stream().anyMatch(GroundWay::isYear);
    }

    private static boolean isOfFigures(Asking asking) {
        return asking.state() instanceof State.OnPay
                || Stream.of(Steering.FIGURES, SAMPLE, ALL_OF_IT, WAS).anyMatch(asking.message()::hasAny);
    }
}
