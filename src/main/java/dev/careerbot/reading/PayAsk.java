package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Intent.Slant;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Sum;
import dev.careerbot.guide.Currency;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.TopicId;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what is asked about pay: which places, which figure, and what a sum is held against. */
final class PayAsk {
    /** After a card of pay these ask for its figures once more. */
    private static final Set<String> POINTS_THERE = Lists.words("""
            there between range middle limit limits currency currencies year yearly annual annually annum""");

    private static final Set<String> MAY_STAND_BESIDE = Set.of(Message.PLACE, Message.ROLE, "much");

    private static final Set<String> HOW_MUCH = Set.of("what", "whats", "much");

    private static final int SHORT = 6;

    private static final int LONGEST_SUM = 9;

    private static final Set<String> CHANGED = Set.of("worth", "rate", "how", "what", "whats", "change", "where");

    private static final Set<String> EVERYWHERE = Set.of("overall", "general", "generally", "everywhere", "worldwide");

    /** "They pay well, they say" asks nothing. */
    private static final Set<String> SOMEBODY = Set.of("they", "you", "we", "i", "he", "she", "it");

    /** "From what to what", "from to?" ask for it all. */
    private static final Pattern FROM_TO = Pattern.compile("(?:what to what|from to)$");

    private static final Pattern TO_DO = Pattern.compile("\\b(?:pay|pays|paid|paying)\\b.* to do\\b");

    /** "What could we make there", "moving to lyon, id make", "what is my work worth in oslo". */
    private static final Pattern MADE_AT_PLACE = Pattern.compile(
            "\\bwhat (?:could|can|would|will|might|should|do|does) \\w+ (?:make|earn)(?: there| (?:in )?"
                    + Message.PLACE
                    + ")\\b|\\b(?:i|id|ill|we|wed|he|hed|she|shed|they|theyd)"
                    + "(?: could| would| can| will| might)? (?:make|earn)$|\\bwhat .*\\bworth\\b(?! (?:it|a|doing|having|learning)\\b)");

    /** "What do ml engineers make", "what would an ml engineer get here", and not "… get to do". */
    private static final Pattern ROLE_MAKES =
            Pattern.compile("\\bwhat (?:do|does|can|could|would|will|did) (?:an? |the |most )?"
                    + Message.ROLE
                    + " (?:\\w+ )?(?:makes?|gets?)(?: (?:here|there|roughly|usually|now|nowadays|overall))?$");

    private final Guide guide;
    private final PlacesMeant places;

    PayAsk(Guide guide, PlacesMeant places) {
        this.guide = guide;
        this.places = places;
    }

    Intent intent(Asking asking) {
        Message message = asking.message();
        boolean claimed = Claim.of(message).isPresent();
        boolean ofOwnSum = !message.amounts().isEmpty() && !claimed;
        List<PlaceAsked> meant =
                ofOwnSum || claimed || goesOn(asking) ? places.inTalk(message, asking.state()) : places.in(message);
        return ofOwnSum ? stand(asking, meant) : pay(asking, meant);
    }

    /** "And the top?" after a card of pay is still about its places; who names the role or means all of them starts anew. */
    private static boolean goesOn(Asking asking) {
        return asking.message().words().size() <= SHORT
                && !asking.message().has(Message.ROLE)
                && !asking.message().hasAny(EVERYWHERE);
    }

    /** A clause about pay is about the places that the rest of the message names. */
    static Intent at(List<PlaceAsked> places, Intent intent) {
        if (intent instanceof Intent.Stand sum && sum.places().isEmpty()) {
            return new Intent.Stand(sum.role(), sum.sums(), places);
        }
        return intent instanceof Intent.Pay pay && pay.places().isEmpty()
                ? new Intent.Pay(pay.role(), places, pay.slant(), pay.roleNamed(), pay.gap())
                : intent;
    }

    /** "Senior pay in france", "bonus in norway", "and juniors?" after a card: the guide lacks the one, and has a place. */
    Optional<Intent> beside(Note note, Asking asking) {
        List<PlaceAsked> meant = places.inTalk(asking.message(), asking.state());
        boolean ofPay = note.kind() == Note.Kind.GAP
                || note.kind() == Note.Kind.PREMISE && note.places().isEmpty();
        return meant.isEmpty() || !ofPay || !note.about().equals(TopicId.PAY)
                ? Optional.empty()
                : Optional.of(pay(asking, meant).beside(note.id()));
    }

    /** The figures of the places that are meant, or else pay as a whole. */
    List<TopicId> figures(Asking asking) {
        List<PlaceAsked> meant = places.inTalk(asking.message(), asking.state());
        List<TopicId> figures = places.ranges(meant).map(PayRange::id).toList();
        return figures.isEmpty() && meant.isEmpty()
                ? List.of(TopicId.section(guide.mainRole().id(), TopicId.PAY))
                : figures;
    }

    /** Which of several places is the highest is told by their averages. */
    static Intent.Pay pay(Asking asking, List<PlaceAsked> places) {
        Slant slant = slant(asking.message().words());
        boolean several = places.size() > 1;
        return new Intent.Pay(
                asking.role(), places, several && slant != Slant.MONTH ? Slant.CARD : slant, asking.roleNamed());
    }

    /** "60k in madrid or 80k in munich": each sum belongs to the place that it stands with. */
    static Stream<Reading> eachSum(Reading reading) {
        boolean paired = reading.intent() instanceof Intent.Stand stand
                && stand.places().size() > 1
                && stand.places().size() == stand.sums().size();
        if (!paired) {
            return Stream.of(reading);
        }
        Intent.Stand all = (Intent.Stand) reading.intent();
        return IntStream.range(0, all.places().size())
                .mapToObj(at -> new Intent.Stand(
                        all.role(),
                        List.of(all.sums().get(at)),
                        List.of(all.places().get(at))))
                .map(one -> new Reading(one, reading.how()));
    }

    static Intent stand(Asking asking, List<PlaceAsked> places) {
        Message message = asking.message();
        Optional<String> currency = currency(message.currencies());
        List<Sum> sums = message.amounts().stream()
                .map(amount -> new Sum(
                        amount.value(),
                        Optional.ofNullable(amount.currency()).or(() -> currency),
                        Optional.ofNullable(amount.per()).orElse(Sum.YEAR)))
                .distinct()
                .toList();
        return new Intent.Stand(asking.role(), sums, places);
    }

    /** "$90k CAD" is Canadian. */
    private static Optional<String> currency(List<Currency> named) {
        List<String> codes = named.stream().map(Currency::code).toList();
        return codes.stream()
                .filter(code -> !code.equals(Currency.ANY_DOLLAR))
                .findFirst()
                .or(() -> codes.stream().findFirst());
    }

    /**
     * "Is 60k good in london", or "is 60k good there" after a card of pay: a sum and a place need no other word, but for
     * those that ask for what the guide lacks.
     */
    boolean isSumAtPlace(Asking asking) {
        Message message = asking.message();
        return !message.amounts().isEmpty()
                && (!PlacesMeant.named(message).isEmpty()
                        || !places.onCard(asking.state()).isEmpty()
                        || isInOneMoney(message) && !places.in(message).isEmpty())
                && !message.has(Message.OTHER_JOB)
                && !message.hasAny(Plain.NOT_PAY);
    }

    /** "Is 6 million naira ok": one money, and it is a sum of it, nothing that is changed. */
    private static boolean isInOneMoney(Message message) {
        return message.currencies().stream().map(Currency::code).distinct().count() == 1
                && !message.hasAny(CHANGED)
                && message.words().size() <= LONGEST_SUM;
    }

    /** "Moving to paris, what will i earn", "tax free money in dubai, how much for an ml engineer": so they end. */
    static boolean endsInPayAtPlace(Asking asking) {
        Message message = asking.message();
        List<String> words = message.words();
        int from = Math.max(words.lastIndexOf("what"), words.lastIndexOf("how"));
        if (from < 0 || !message.has(Message.PLACE) || message.has(Message.OTHER_JOB)) {
            return false;
        }
        List<String> end = words.subList(from, words.size());
        boolean pay = end.stream().anyMatch(PayAsk::isPaid) || end.contains("much") && end.contains(Message.ROLE);
        return pay
                && end.stream()
                        .allMatch(word -> isPaid(word)
                                || MAY_STAND_BESIDE.contains(word)
                                || Plain.FILLERS.contains(word)
                                || Plain.SOMEONE.contains(word));
    }

    /** "What could i make there, building models". */
    static boolean asksWhatIsMade(Message message) {
        return message.has(Message.PLACE)
                && MADE_AT_PLACE.matcher(message.text()).find();
    }

    static boolean asksWhatRoleMakes(Message message) {
        return ROLE_MAKES.matcher(message.text()).find();
    }

    /** "What do they pay him to do, all week" asks for the work. */
    static boolean isForDoing(Message message) {
        return message.has("do") && TO_DO.matcher(message.text()).find();
    }

    private static boolean isPaid(String word) {
        return Plain.SURELY_PAY.contains(word) || word.equals("make");
    }

    /** "And what can they make in dubai": a clause that holds nothing but pay, and whose and where. */
    static boolean isAllThatIsAsked(Asking clause) {
        Message message = clause.message();
        boolean named = message.hasAny(Plain.SURELY_PAY) || message.has("money");
        boolean asks = message.hasAny(HOW_MUCH) && (named || message.has("make") || isOfPlace(message));
        return (asks || named && !message.hasAny(SOMEBODY) && !message.hasAny(Plain.IS))
                && !isForDoing(message)
                && clause.saysOnly(
                        Set.of(Message.PLACE, Message.ROLE, Message.CURRENCY, "general", "overall"),
                        word -> isOfPay(word) || Plain.LIVING.contains(word));
    }

    /** "How much for an ml engineer", "whats the average over there", "what do they get in berlin". */
    private static boolean isOfPlace(Message message) {
        boolean place = message.has(Message.PLACE);
        return message.has("much") && !message.has("work") && (place || message.has(Message.ROLE))
                || place && (message.has("get") || message.hasAny(Plain.AVERAGE) || message.has("collect"));
    }

    /** "Max?", "and min", "average?", "is that in dollars" after a card of pay. */
    Optional<Intent.Pay> figureOf(Asking asking) {
        List<String> words = asking.message().words();
        if (asking.saysOnly(
                        Set.of("mean", Message.CURRENCY),
                        word -> isOfPay(word)
                                || POINTS_THERE.contains(word)
                                || Plain.ordinal(word) > 0
                                || Plain.LAST.contains(word)
                                || Plain.COUNTED_PLACES.contains(word)
                                || Plain.ALL.contains(word))
                && (words.stream().anyMatch(word -> isFigure(word) || POINTS_THERE.contains(word))
                        || FROM_TO.matcher(asking.message().text()).find()
                        || asking.message().has(Message.CURRENCY) && Plain.IS.contains(words.get(0))
                        || places.isInItsMoney(asking.message(), asking.state()))
                && asking.state() instanceof State.OnPay pay) {
            boolean ofEach = pay.countries().isEmpty() && asking.message().hasAny(Plain.FIGURE_OF_EACH);
            List<PlaceAsked> meant = ofEach ? places.all(pay.role()) : places.pointedAt(asking.message(), pay);
            return meant.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Intent.Pay(pay.role(), meant, slant(words), true));
        }
        return Optional.empty();
    }

    /** Pay, whose, and which figure of it. */
    static boolean isOfPay(String word) {
        return Plain.PAY.contains(word) || Plain.SOMEONE.contains(word) || isFigure(word);
    }

    static boolean isFigure(String word) {
        return Plain.LOW.contains(word)
                || Plain.HIGH.contains(word)
                || Plain.AVERAGE.contains(word)
                || Plain.MONTH.contains(word);
    }

    static boolean asksOfFigure(Message message) {
        return message.words().stream().anyMatch(PayAsk::isFigure);
    }

    static boolean isEndOrMiddle(String word) {
        return isFigure(word) && !Plain.MONTH.contains(word);
    }

    static Slant slant(List<String> words) {
        if (words.stream().anyMatch(Plain.MONTH::contains)) {
            return Slant.MONTH;
        }
        boolean low = words.stream().anyMatch(Plain.LOW::contains);
        boolean high = words.stream().anyMatch(Plain.HIGH::contains);
        return low == high ? Slant.CARD : low ? Slant.LOW : Slant.HIGH;
    }
}
