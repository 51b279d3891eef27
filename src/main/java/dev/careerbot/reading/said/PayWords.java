package dev.careerbot.reading.said;

import dev.careerbot.conversation.Intent.Slant;
import dev.careerbot.guide.Figure;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of pay: which figure, whose, at which place, and what is thought of a sum. */
public final class PayWords {
    public static final Set<String> LOW = Lists.words("""
            min minimum minimums low lows lower lowest lowball bottom least floor worst smallest stingiest""");

    public static final Set<String> HIGH =
            Lists.words("max maximum maximums high highs highest top most ceiling roof best upper up biggest largest");

    public static final Set<String> AVERAGE =
            Set.of("avg", "average", "averages", "mean", "typical", "median", "usual", "standard");

    /** "And the highs": one of each place. */
    public static final Set<String> FIGURE_OF_EACH = Set.of("lows", "highs", "averages", "minimums", "maximums");

    static final Set<String> MONTH = Set.of("month", "monthly", "months");

    /** Words for pay that need no search. */
    public static final Set<String> PAY = Lists.words("""
            salary salaries pay pays paid paying wage wages income money range ranges span spread figure figures earn earns
            earning earned earnings make makes making much many more less compensation comp sal paycheck paycheque
            limit limits bound bounds end collect collects lower bracket band scale cash amount amounts sum number
            numbers between pocket year yearly annual annually package packages cheque""");

    /** A sentence with one of these may be about pay. */
    public static final Set<String> ABOUT_PAY = Lists.with(PAY, """
            get give offer""");

    /** Of these one is enough to ask for pay. ("Comp" may be computer science.) */
    public static final Set<String> SURELY_PAY = Lists.words("""
            salary salaries sal pay pays paid wage wages income earn earns earning earnings compensation
            paycheck paycheque cheque""");

    /** Who is paid, and words that say no more than that someone is. */
    public static final Set<String> SOMEONE = Lists.words("""
            someone somebody anyone anybody people ppl folks person guy guys engineer engineers he she they you ya
            we me my their them that thats this who whos where wheres which alone can could would will might may does did get gets
            getting got expect typically usually roughly over just only hows work working live be by folk
            exactly actually really ones every per its id ill ml machine learning wise him his her hers friend
            friends buddies colleagues case very possible hope those profession occupation trade
            theyd youd hed shed wed theyll youll""");

    /** Which figure is meant: one of a place's three, or that of a month. */
    public static final Set<String> FIGURE = Lists.all(LOW, HIGH, AVERAGE, MONTH);

    /** Pay, whose, and which figure of it. */
    public static final Set<String> OF_PAY = Lists.all(PAY, SOMEONE, FIGURE);

    /** What can stand beside the places in a command about pay. */
    public static final Set<String> BESIDE_PLACES =
            Lists.all(Message.MASKS, Steering.FILLERS, Steering.COMPARING, OF_PAY);

    /** Who lives somewhere or goes there: beside a place that says nothing. */
    public static final Set<String> LIVING = Lists.words("""
            cousin cousins sister brother aunt uncle mom mum mother dad father son daughter wife husband girlfriend
            boyfriend gf bf partner family nephew niece mate colleague theirs live lives living lived stay stays
            staying move moves wants wanting moved moving relocate relocating relocated based born went going gone
            hes shes theyre were once again""");

    /** Beside a sum and a place these ask for what is no pay: a rate, a tax, a cost. */
    public static final Set<String> NOT_PAY = Lists.words("""
            convert converted exchange into tax taxes net rent cost costs live living visa buy house flight
            flights half hire hires hiring""");

    /** What else has an average, or a most and a least. */
    public static final Set<String> OTHER_MEASURES = Lists.words("""
            age height weight hours experience temperature size grade grades gpa score commute holiday holidays vacation""");

    /** "Stockholm, ml, how much": with a place these ask for pay. */
    public static final Set<String> MEANS_PAY_AT_A_PLACE =
            Set.of("much", "minimum", "maximum", "average", "avg", "typical", "median");

    /** "An ml engineer in ghent?": and so do these, if nothing much else is said. */
    public static final Set<String> ROLE_AT_A_PLACE = Set.of(Message.ROLE, "ml");

    /** Who says one of these beside a sum speaks of a person's own. */
    public static final Set<String> OWN_PAY = Lists.words("""
            i im me my mine we our he she his her friend offer offered offers get gets earn earns make makes paid""");

    /** "Is it any good", "should i take it". */
    static final Set<String> JUDGED = Lists.words("""
            good gd decent fair enough bad reasonable take accept thoughts opinion opinions think""");

    /** And what is said of a sum of one's own: "am i underpaid", "how far above". */
    public static final Set<String> PLACED = Lists.with(JUDGED, """
            underpaid overpaid above below under far little ok okay fine""");

    /** "Is that low"; but "the low" is a figure. */
    public static final Set<String> JUDGED_SUM = Lists.with(PLACED, """
            low high""");

    public static final Set<String> OF_JUDGING = Lists.with(JUDGED, """
            you your it that this any should not lot or deal offer too be true""");

    /** "Who pays the most", "is it going up" ask for no end of a range. */
    private static final Pattern NO_END = Pattern.compile(
            "\\b(?:pays?|paid|paying) (?:the )?(?:most|best|least|worst|top)\\b|\\b(?:go|going|goes|gone|went) up\\b(?! to)");

    private PayWords() {}

    /** Which of a place's three. */
    public static Optional<Figure> figure(String word) {
        return LOW.contains(word)
                ? Optional.of(Figure.LOW)
                : HIGH.contains(word)
                        ? Optional.of(Figure.HIGH)
                        : AVERAGE.contains(word) ? Optional.of(Figure.AVERAGE) : Optional.empty();
    }

    public static Slant slant(List<String> words) {
        if (words.stream().anyMatch(MONTH::contains)) {
            return Slant.MONTH;
        }
        if (NO_END.matcher(String.join(" ", words)).find()) {
            return Slant.CARD;
        }
        boolean low = words.stream().anyMatch(LOW::contains);
        boolean high = words.stream().anyMatch(HIGH::contains);
        return low == high ? Slant.CARD : low ? Slant.LOW : Slant.HIGH;
    }
}
