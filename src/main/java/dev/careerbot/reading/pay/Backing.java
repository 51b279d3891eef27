package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands behind the answer on the screen: "which should i trust", "based on how many people", "from when is that". */
public final class Backing implements Hearing.OfOne {
    static final Set<String> TRUSTING = Lists.words("""
            trust believe rely reliable reliability right correct accurate true trustworthy credible sure certain really
            seriously nothing meaningless worthless undated doubt doubts caveat caveats agree agrees""");

    private static final Set<String> RESTING = Lists.words("""
            based asked surveyed interviewed questioned sample old recent source sources fresh outdated reckon reckons
            collected gathered compiled published prove proof evidence wrote written invented reported newer newest latest updated
            behind""");

    private static final Set<String> MAKING = Set.of("made", "write");

    /** "Is that made up", "when did they write that"; but not "what is it made up of", "write it for me". */
    private static final Pattern MADE = Pattern.compile("\\bmade up\\b(?! of\\b)|\\bdid (?:they|he|she) write\\b");

    /** Of figures these ask what they rest on, and so does "how was that measured"; else how the work is judged. */
    private static final Set<String> OF_FIGURES = Set.of("counted", "measured");

    private static final Set<String> WAS = Set.of("was", "were");

    private static final Set<String> LOOKED_AT = Set.of("look", "looked");

    /** What a figure may rest on: "so that is from one job ad". */
    private static final Set<String> LISTED = Lists.words("""
            listing listings ad ads posting postings opening openings""");

    private static final Set<String> BESIDE_LISTED = Set.of("job", "single", "not", "1");

    /** "Give me one listing", "one job ad please" asks for an opening. */
    private static final Set<String> WANTED = Lists.words("give show send find please me");

    /** What a statistics page counts. */
    private static final Set<String> COUNTED = Lists.with(LISTED, """
            sample jobs size 100""");

    /** Of these it is asked whatever is on the screen. */
    private static final Set<String> ALL_OF_IT =
            Set.of("you", "data", "information", "info", "guide", "sample", "jobs");

    /** "How many people is that from", "how many are behind it", "how many did they ask". */
    private static final Pattern MANY_FROM = Pattern.compile(
            "\\bhow many\\b.* (?:from|behind|did (?:they|you|he|she) (?:ask|survey|interview|question|count))\\b");

    /** "How do you know that"; but not "how do you know what i mean". */
    private static final Pattern KNOWN_HOW = Pattern.compile(
            "\\bhow (?:do|can|would|could) (?:you|they|u) (?:even |really )?know(?: (?:that|this|it|all|those))*$");

    private static final Set<String> ASKED = Lists.words("ask survey interview question count");

    /** "Did the guide say that or you", "is it you or the article who says so". */
    private static final Pattern GUIDE_OR_BOT =
            Pattern.compile("\\b(?:guides?|article|sources?)\\b.* or .*\\b(?:you|yours?)\\b"
                    + "|\\b(?:you|yours?)\\b.* or .*\\b(?:guides?|article|sources?)\\b");

    private static final Set<String> BOTS =
            Lists.words("your yours own guides article opinion view idea reading think thinks");

    /** "So it could be ten years old". */
    private static final Set<String> MAY_BE = Set.of("could", "may", "might");

    private static final Set<String> OF_AGE = Lists.words("years year decade decades months hundred");

    private static final String MAY_BE_OLD = "It could: no source says when it was written.";

    /** "Which year", "what year is that": of a figure that is for each year. */
    private static final Pattern WHICH_YEAR = Pattern.compile("\\b(?:which|what) (?:calendar )?years?\\b");

    /** "Will it be more in 2030" asks for no date of what is shown. */
    private static final Set<String> OTHER_TIMES = Set.of("in", "by", "will");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /** "Since when" points back without a word for it. */
    private static final Pattern SINCE =
            Pattern.compile("\\b(?:since when|as of when|(?:since|from|of) (?:what|which) year)\\b");

    private static final String UNDATED = "No source says when it was written.";

    /** "ONE??", "only one?": no number of a choice, but of the listings that the answer rests on. */
    private static final Pattern SO_FEW = Pattern.compile(
            "\\W*(?:(?:so|wait|what|wow|but|really|literally) )*(?:(?:only|just|a single|a mere) (?:one|1)\\W*\\?|(?:one|1)\\W*[?!]{2,})\\W*",
            Pattern.CASE_INSENSITIVE);

    private static final String FEW = "one-listing";

    private static final String SO_FEW_INDEED = "Yes, so few.";

    /** What is held for true, or rests on something. */
    static final Set<String> HELD = Lists.words("""
            data information info guide answer claim should shouldnt cant dont other say says said on upon it up
            date come comes came coming""");

    private final Guide guide;

    public Backing(Guide guide) {
        this.guide = guide;
    }

    /** Only of what rests on so few. */
    public Optional<Reading> soFew(Asking asking) {
        boolean card =
                asking.state() instanceof State.OnPay pay && !pay.countries().isEmpty();
        return !card
                        && SO_FEW.matcher(asking.message().written()).matches()
                        && asking.shown().filter(this::restsOnFew).isPresent()
                ? Optional.of(Reading.of(of(Intent.Depth.SOURCES, asking)).assuming(SO_FEW_INDEED))
                : Optional.empty();
    }

    private boolean restsOnFew(TopicId shown) {
        return (shown.isPay() || shown.kind().equals(TopicId.OVERVIEW))
                && guide.saidOf(shown).stream()
                        .flatMap(paragraph -> paragraph.doubts().stream())
                        .anyMatch(doubt -> doubt.id().equals(FEW));
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        Message message = asking.message();
        List<String> words = message.words();
        boolean trusts = message.hasAny(TRUSTING);
        boolean since = message.says(SINCE);
        boolean dates = since
                || message.has("from") && message.has("when")
                || (message.has("from") || asking.state() instanceof State.OnPay && !message.hasAny(OTHER_TIMES))
                        && words.stream().anyMatch(Backing::isYear)
                || asksWhichYear(message);
        boolean pointed = message.hasAny(Pointing.AT_IT) || message.hasAny(Steering.FIGURES);
        boolean origin = pointed && message.has("from") && message.has("where");
        boolean listed = message.hasAny(LISTED)
                && !message.hasAny(WANTED)
                && (pointed || words.stream().anyMatch(word -> CountWords.number(word) == 1));
        boolean known = message.has("know") && message.says(KNOWN_HOW);
        boolean figures = asking.state() instanceof State.OnPay
                || Stream.of(Steering.FIGURES, COUNTED, ALL_OF_IT, WAS).anyMatch(message::hasAny);
        boolean made = message.hasAny(MAKING) && message.says(MADE);
        boolean many = message.has("many") && message.says(MANY_FROM);
        boolean aged = message.has("old") && message.hasAny(MAY_BE);
        boolean bots = message.has("or") && message.says(GUIDE_OR_BOT);
        boolean doubted = trusts && message.written().endsWith("?");
        boolean rests = message.hasAny(RESTING)
                || known
                || figures && message.hasAny(OF_FIGURES)
                || message.hasAny(LOOKED_AT) && message.hasAny(COUNTED)
                || made
                || bots
                || many;
        boolean asks = (trusts || dates || origin || listed || rests)
                && (!(asking.state() instanceof State.Fresh)
                        || message.hasAny(ALL_OF_IT)
                        || many
                        || listed && message.written().endsWith("?"))
                && (since || listed || bots || isPointing(asking))
                && asking.saysOnly(
                        word -> isYear(word) || word.equals("career") && message.says("career guide"),
                        TRUSTING,
                        RESTING,
                        figures ? OF_FIGURES : Set.of(),
                        listed ? BESIDE_LISTED : Set.of(),
                        HELD,
                        COUNTED,
                        LOOKED_AT,
                        made ? MAKING : Set.of(),
                        bots ? BOTS : Set.of(),
                        many ? ASKED : Set.of(),
                        known ? Set.of("know") : Set.of(),
                        aged ? OF_AGE : Set.of(),
                        aged ? CountWords.CARDINAL : Set.of(),
                        doubted ? Set.of("not") : Set.of(),
                        Pointing.ALL,
                        Pointing.BACK,
                        Pointing.AT_IT,
                        dates ? Steering.FIGURES : Set.of(),
                        PayWords.SOMEONE,
                        PayWords.PAY,
                        Steering.OPEN_QUESTION);
        if (!asks) {
            return Optional.empty();
        }
        String line = trusts && message.hasAny(Steering.WHICH)
                ? "The guide does not say which is right."
                : aged ? MAY_BE_OLD : dates && !trusts ? UNDATED : "";
        return Optional.of(Reading.of(of(trusts ? Intent.Depth.DOUBTS : Intent.Depth.SOURCES, asking))
                .assuming(line));
    }

    static boolean asksWhichYear(Message message) {
        return message.says(WHICH_YEAR);
    }

    private static boolean isYear(String word) {
        return YEAR.matcher(word).matches();
    }

    /** "Is python old" is about something else than what was said. */
    private static boolean isPointing(Asking asking) {
        Message message = asking.message();
        return message.hasAny(Pointing.BACK)
                || asking.saysOnly(TRUSTING) && message.written().endsWith("?")
                || message.hasAny(ALL_OF_IT)
                || message.hasAny(HELD)
                || message.has("many")
                || message.hasAny(Steering.FIGURES);
    }

    /** Of one place's figure where that is named, or on the screen; "the guide" is all of it. */
    public Intent of(Intent.Depth depth, Asking asking) {
        List<String> named = PlacesNamed.in(asking.message()).stream()
                .flatMap(place -> place.countries().stream())
                .toList();
        List<String> shown = asking.state() instanceof State.OnPay pay ? pay.countries() : List.of();
        List<String> meant = named.isEmpty() ? shown : named;
        Optional<TopicId> figure = meant.size() == 1
                ? guide.payIn(guide.roleWithPlaces(asking.role()), meant.get(0)).map(PayRange::id)
                : Optional.empty();
        return figure.or(() -> ofPay(asking))
                .or(asking::shown)
                .filter(topic -> depth != Intent.Depth.DOUBTS
                        || !asking.message().has("guide")
                        || asking.message().has("agree"))
                .<Intent>map(topic -> new Intent.Open(topic, depth, true))
                .orElseGet(() -> new Intent.Ask(depth == Intent.Depth.DOUBTS ? "doubts" : "sources", asking.role()));
    }

    /** "How old are the salaries", whatever is on the screen. */
    private Optional<TopicId> ofPay(Asking asking) {
        return asking.message().hasAny(PayWords.SURELY_PAY)
                ? Optional.of(TopicId.pay(guide.roleWithPay(asking.role())))
                : Optional.empty();
    }
}
