package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.pay.PlacesNamed;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.GroundWords;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands behind the answer on the screen: "which should i trust", "based on how many people", "from when is that". */
public final class Grounds implements Hearing.OfOne {
    /** What may stand beside whatever is asked. */
    private static final Set<String> BESIDE = Lists.all(
            GroundWay.BESIDE_ANY, Pointing.ALL, Pointing.BACK, PayWords.SOMEONE, PayWords.PAY, Steering.OPEN_QUESTION);

    /** "Why should my group believe that". */
    private static final Set<String> LISTENERS = Set.of("group", "class", "students", "clients", "team", "boss");

    private static final String WHICH_IS_RIGHT = "The guide does not say which is right.";

    private static final String MAY_BE_OLD = "It could: no source says when it was written.";

    private static final String UNDATED = "No source says when it was written.";

    /** "ONE??", "only one?": no number of a choice, but of the listings that the answer rests on. */
    private static final Pattern SO_FEW = Pattern.compile(
            "\\W*(?:(?:so|wait|what|wow|but|really|literally) )*(?:(?:only|just|a single|a mere) (?:one|1)\\W*\\?|(?:one|1)\\W*[?!]{2,})\\W*",
            Pattern.CASE_INSENSITIVE);

    private static final String FEW = "one-listing";

    private static final String SO_FEW_INDEED = "Yes, so few.";

    private final Guide guide;

    public Grounds(Guide guide) {
        this.guide = guide;
    }

    /** Only of what rests on so few. */
    private Optional<Reading> soFew(Asking asking) {
        return !asking.isAtPlaces()
                        && SO_FEW.matcher(asking.message().written()).matches()
                        && asking.shown().filter(this::restsOnFew).isPresent()
                ? Optional.of(Reading.of(of(Intent.Depth.SOURCES, asking)).assuming(SO_FEW_INDEED))
                : Optional.empty();
    }

    /** "How many openings is that based on" asks for no number of openings that there are. */
    public Optional<Reading> ofSize(Asking asking) {
        return GroundWay.MANY.isOf(asking) ? read(asking) : soFew(asking);
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
        Set<GroundWay> ways = GroundWay.of(asking);
        boolean listing = ways.contains(GroundWay.LISTING);
        boolean many = ways.contains(GroundWay.MANY);
        boolean shown = !(asking.state() instanceof State.Fresh)
                || message.hasAny(GroundWay.ALL_OF_IT)
                || many
                || ways.contains(GroundWay.PAY_DATED)
                || ways.contains(GroundWay.TRUST) && message.has(Message.PLACE) && message.hasAny(Steering.FIGURES)
                || listing && (message.hasQuestionMark() || ways.contains(GroundWay.TRUST));
        boolean points = !Collections.disjoint(ways, GroundWay.POINTING) || isPointing(asking);
        boolean asks = !ways.isEmpty()
                && shown
                && points
                && asking.saysOnly(
                        word -> GroundWay.isYear(word) || word.equals("career") && message.says("career guide"),
                        BESIDE,
                        LISTENERS,
                        ways.contains(GroundWay.TRUST) ? Set.of(Message.PLACE) : Set.of(),
                        GroundWay.beside(ways));
        return asks ? Optional.of(reading(asking, ways)) : Optional.empty();
    }

    private Reading reading(Asking asking, Set<GroundWay> ways) {
        boolean trusts = ways.contains(GroundWay.TRUST) && !ways.contains(GroundWay.PAY_DATED);
        boolean dates = !Collections.disjoint(ways, GroundWay.ASKING_WHEN);
        String line = trusts && asking.message().hasAny(Steering.WHICH)
                ? WHICH_IS_RIGHT
                : ways.contains(GroundWay.AGE) ? MAY_BE_OLD : dates && !trusts ? UNDATED : "";
        return Reading.of(of(trusts ? Intent.Depth.DOUBTS : Intent.Depth.SOURCES, asking))
                .assuming(line);
    }

    /** "Is python old" is about something else than what was said. */
    private static boolean isPointing(Asking asking) {
        Message message = asking.message();
        return message.hasAny(Pointing.BACK)
                || asking.saysOnly(GroundWords.TRUSTING) && message.hasQuestionMark()
                || message.hasAny(GroundWay.ALL_OF_IT)
                || message.hasAny(GroundWords.HELD)
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
                .orElseGet(() -> asking.ask(depth == Intent.Depth.DOUBTS ? "doubts" : "sources"));
    }

    /** "How old are the salaries", whatever is on the screen. */
    private Optional<TopicId> ofPay(Asking asking) {
        return asking.message().hasAny(PayWords.SURELY_PAY)
                ? Optional.of(TopicId.pay(guide.roleWithPay(asking.role())))
                : Optional.empty();
    }
}
