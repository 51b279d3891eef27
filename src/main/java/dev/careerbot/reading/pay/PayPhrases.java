package dev.careerbot.reading.pay;

import dev.careerbot.conversation.State;
import dev.careerbot.guide.Figure;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How a question for pay may be put: "what do they make", "moving to paris, what will i earn". */
public final class PayPhrases {
    private static final Set<String> MAY_STAND_BESIDE = Set.of(Message.PLACE, Message.ROLE, "much");

    private static final Set<String> WHAT_OR_HOW = Set.of("what", "whats", "how", "hows");

    private static final Set<String> HOW_MUCH = Set.of("what", "whats", "much");

    /** "They pay well, they say" asks nothing. */
    private static final Set<String> SOMEBODY = Set.of("they", "you", "we", "i", "he", "she", "it");

    private static final Pattern TO_DO = Pattern.compile("\\b(?:pay|pays|paid|paying)\\b.* to do\\b"
            + "|\\bwhat (?:do|does|did|would|will) (?:an? |the )?\\w+ (?:actually |really |usually )?do\\b"
            + "|\\bhow to be\\b");

    private static final String WOULD = "(?:could|can|would|will|might|should)";

    /** "What could we make there", "she asks what id make as one", "moving to lyon, id make", "what is my work worth in oslo". */
    private static final Pattern MADE_AT_PLACE = Pattern.compile(
            "\\bwhat (?:(?:" + WOULD + "|do|does) \\w+|(?:i|we|he|she|they|you)(?:d|ll| " + WOULD
                    + ")) (?:make|earn|get)(?: here)?(?: there| (?:in )?" + Message.PLACE + "| as (?:an? )?"
                    + Message.ROLE
                    + ")\\b|\\b(?:i|id|ill|we|wed|he|hed|she|shed|they|theyd)"
                    + "(?: could| would| can| will| might)? (?:make|earn)$|\\bwhat .*\\bworth\\b(?! (?:it|a|doing|having|learning)\\b)");

    /** "What do ml engineers make", "they ask what ml engineers get afterwards", and not "… get to do". */
    private static final Pattern ROLE_MAKES =
            Pattern.compile("\\bwhat (?:(?:do|does|can|could|would|will|did) )?(?:an? |the |most )?"
                    + Message.ROLE
                    + " (?:\\w+ )?(?:makes?|gets?)"
                    + "(?: (?:here|there|roughly|usually|now|nowadays|overall|afterwards|later))?$");

    /** "What's an ml engineer and …". */
    private static final Pattern WHAT_ROLE_IS = Pattern.compile("\\b(?:what|who)s? (?:(?:is|are|was) )?(?:an? |the )?"
            + Message.ROLE + " (?:(?:is|are) )?and (?!" + Message.ROLE + ")");

    /** "Is it right that the us pays the most", and not "where in the us do they pay the most". */
    private static final Pattern RANKED =
            Pattern.compile("(?<!\\b(?:in|of|at|for|from|within) (?:the )?)" + Message.PLACE
                    + " (?:(?:really|actually|still) )?(?:(?:pays?|paid|paying) (?:the )?(?:most|best|highest|least|worst|lowest)"
                    + "|(?:is )?(?:the )?(?:most|best|highest|least|worst|lowest) (?:paid|paying|payer))\\b");

    /** "I just want the french figure". */
    private static final Set<String> WISHING = Set.of("just", "want", "need", "give", "please");

    private static final Set<String> LEAST = Set.of("least", "worst", "lowest", "smallest");

    private static final Set<String> OPEN = Lists.words("what whats which how who where when why much many one ones");

    /** "So is it in pounds", "thats naira", "per year right". */
    private static final Pattern CHECKED = Pattern.compile(
            "^(?:(?:so|and|ok|wait|but|well|oh) )*(?:is|are|was|were|thats|that|its|it|they|theyre|this|these|those)\\b"
                    + "|\\b(?:right|correct|yes|yeah|true|isnt it)$");

    /** "My salary as a teacher is 30k. would switching pay better". */
    private static final Pattern MORE_THAN_OWN = Pattern.compile(
            "\\b(?:i|im|my|we|our)\\b.*" + Message.SUM
                    + ".*\\b(?:(?:pays?|paid|earn|make|get)(?: me| us)? (?:more|better)|better (?:paid|pay|salary|money)|more money)\\b");

    /** "Which year", "what year is that": of a figure that is for each year. */
    private static final Pattern WHICH_YEAR = Pattern.compile("\\b(?:which|what) (?:calendar )?years?\\b");

    private static final String EXTREME = "(?:highest|biggest|largest|best|top|lowest|smallest|least|worst)";

    /** "The highest max", "where is the low end lowest". */
    private static final Pattern RANKED_END = Pattern.compile("\\b" + EXTREME
            + " (max|maximum|ceiling|high(?= end)|min|minimum|floor|low(?= end))\\b"
            + "|\\b(max|maximum|ceiling|high(?= end)|min|minimum|floor|low(?= end))(?: end)?(?: is| the)* " + EXTREME
            + "\\b");

    /** And not "a teacher's pay compared to an ml engineer's in spain". */
    private static final Pattern WITH_ANOTHER_JOB =
            Pattern.compile(Message.PLACE + "\\b.*\\b(?:compared|vs|versus|against|than)\\b.* " + Message.OTHER_JOB);

    private static final Pattern PAYS_MORE = Pattern.compile(
            "(?:(?:and|so|but|does|do|is|will|would) )*(?:it|that|this|they)"
                    + "(?: one| role| job)? (?:pay|pays|paid|earn|earns|make|makes|get|gets) (?:any |much )?(?:more|less|better|worse)");

    private PayPhrases() {}

    public static boolean askWhichYear(Message message) {
        return message.says(WHICH_YEAR);
    }

    public static boolean askMoreThanOwn(Message message) {
        return message.says(MORE_THAN_OWN);
    }

    /** Whether it is asked if something is so, and not what is. */
    static boolean areChecking(Message message) {
        return !message.hasAny(OPEN) && message.says(CHECKED);
    }

    /** By which figure other than the average places are to be ranked. */
    public static Optional<Figure> rankedEnd(Message message) {
        Matcher end = RANKED_END.matcher(message.text());
        return end.find() ? PayWords.figure(end.group(1) != null ? end.group(1) : end.group(2)) : Optional.empty();
    }

    public static boolean wantsLowest(Message message) {
        return message.hasAny(LEAST);
    }

    /** "The salary in australia compared to a teacher's". */
    public static boolean comparesWithAnotherJob(Message message) {
        return message.hasAny(PayWords.SURELY_PAY) && message.says(WITH_ANOTHER_JOB);
    }

    /** The ranking that a place is said to lead. */
    public static Optional<String> rankingLedBy(Message message) {
        boolean one = message.places().size() == 1 && message.says(RANKED);
        return one ? Optional.of(message.hasAny(LEAST) ? "lowest-paid" : "highest-paid") : Optional.empty();
    }

    /** "Moving to paris, what will i earn", "tax free money in dubai, how much for an ml engineer": so they end. */
    public static boolean endsInPayAtPlace(Asking asking) {
        Message message = asking.message();
        List<String> words = message.words();
        int from = words.size() - 1;
        while (from >= 0 && !WHAT_OR_HOW.contains(words.get(from))) {
            from--;
        }
        if (from < 0 || !message.has(Message.PLACE) || message.has(Message.OTHER_JOB)) {
            return false;
        }
        List<String> end = words.subList(from, words.size());
        boolean pay = end.stream().anyMatch(PayPhrases::isPaid) || end.contains("much") && end.contains(Message.ROLE);
        return pay
                && end.stream()
                        .allMatch(word -> isPaid(word)
                                || MAY_STAND_BESIDE.contains(word)
                                || Steering.FILLERS.contains(word)
                                || PayWords.SOMEONE.contains(word));
    }

    /** "What could i make there, building models". */
    public static boolean asksWhatIsMade(Message message) {
        return message.has(Message.PLACE) && message.says(MADE_AT_PLACE);
    }

    /** Whoever also asks what the role is asks for more than its pay. */
    static boolean askWhatRoleIs(Message message) {
        return message.says(WHAT_ROLE_IS);
    }

    public static boolean asksWhatRoleMakes(Message message) {
        return message.says(ROLE_MAKES);
    }

    /** "What do they pay him to do, all week", "what does an ml engineer do in spain", "how to be one" ask for no pay. */
    public static boolean isForDoing(Message message) {
        return message.says(TO_DO);
    }

    private static boolean isPaid(String word) {
        return PayWords.SURELY_PAY.contains(word) || word.equals("make");
    }

    /** "And what can they make in dubai": a clause that holds nothing but pay, and whose and where. */
    public static boolean isAllThatIsAsked(Asking clause) {
        Message message = clause.message();
        boolean named = message.hasAny(PayWords.SURELY_PAY) || message.has("money") || isFigureOfPlace(message);
        boolean asks = message.hasAny(HOW_MUCH) && (named || message.has("make") || isOfPlace(message));
        return (asks || named && (!message.hasAny(SOMEBODY) || message.hasAny(WISHING)) && !message.hasAny(Steering.IS))
                && !isForDoing(message)
                && clause.saysOnly(
                        Set.of(Message.PLACE, Message.ROLE, Message.CURRENCY, "general", "overall"),
                        PayWords.OF_PAY,
                        PayWords.LIVING,
                        WISHING);
    }

    /** "The french figure", "average in canada". */
    private static boolean isFigureOfPlace(Message message) {
        return message.has(Message.PLACE) && (message.hasAny(Steering.FIGURES) || message.hasAny(PayWords.AVERAGE));
    }

    /** "How much for an ml engineer", "whats the average over there", "what do they get in berlin". */
    private static boolean isOfPlace(Message message) {
        boolean place = message.has(Message.PLACE);
        return message.has("much") && !message.has("work") && (place || message.has(Message.ROLE))
                || place && (message.has("get") || message.hasAny(PayWords.AVERAGE) || message.has("collect"));
    }

    /** "Average height", "the max hours in dubai". */
    public static boolean measuresElse(Message message) {
        List<String> words = message.words();
        return message.hasAny(PayWords.OTHER_MEASURES)
                && !message.hasAny(PayWords.SURELY_PAY)
                && IntStream.range(1, words.size())
                        .anyMatch(at -> PayWords.OTHER_MEASURES.contains(words.get(at))
                                && PayWords.FIGURE.contains(words.get(at - 1)));
    }

    /** "It pay more?", after the pay of one role and of no place. */
    public static boolean askWhetherMore(Asking asking) {
        return asking.state() instanceof State.OnPay pay
                && pay.countries().isEmpty()
                && asking.message().is(PAYS_MORE);
    }
}
