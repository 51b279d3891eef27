package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Orders;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Trace;
import dev.careerbot.guide.Figure;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.Target;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.items.ItemPick;
import dev.careerbot.reading.pay.PayAsk;
import dev.careerbot.reading.pay.PayPhrases;
import dev.careerbot.reading.pay.PlacesMeant;
import dev.careerbot.reading.pay.PlacesNamed;
import dev.careerbot.reading.roles.RoleChanged;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.talk.Grounds;
import dev.careerbot.reading.tips.OrderReader;
import dev.careerbot.search.Hit;
import dev.careerbot.search.Ranking;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is wanted by whoever said what was found so: an answer, a question back, or nothing that the guide has. */
final class Meaning {
    /** Below this not even a question back makes sense. */
    private static final double GUESS = 0.21;

    /** A role and a place ask for pay unless something else is as clear as this. */
    private static final double CLEARLY_ELSE = 0.5;

    /** So near to the best is what the guide lacks about pay that it is said beside the figure. */
    private static final double NEARLY = 0.75;

    /** "Money: one role or the other" asks for their pay. */
    private static final Set<String> MONEY = Set.of("money", "make", "makes", "figures", "numbers");

    /** After a card of pay a refusal of a few words with a place must be as clear as this. */
    private static final double CLEARLY_REFUSED = 0.62;

    private static final int FEW_BESIDE_PLACE = 7;

    private static final int OPTIONS = 3;

    /** In a longer message the place may be where somebody is, and the job what all else is about. */
    private static final int LONGEST_WITHOUT_PAY = 9;

    private final Guide guide;
    private final ItemPick items;
    private final Judge judge;
    private final PayAsk pay;
    private final PlacesMeant places;
    private final RoleChanged role;
    private final OrderReader orders;
    private final Grounds grounds;

    Meaning(
            Guide guide,
            Judge judge,
            PayAsk pay,
            PlacesMeant places,
            RoleChanged role,
            ItemPick items,
            Grounds grounds,
            OrderReader orders) {
        this.guide = guide;
        this.items = items;
        this.judge = judge;
        this.pay = pay;
        this.places = places;
        this.role = role;
        this.orders = orders;
        this.grounds = grounds;
    }

    Intent of(Ranking ranking, Asking asking) {
        Optional<Hit> best = ranking.best();
        if (best.isEmpty() || best.get().score() < GUESS) {
            return isPayAtPlace(asking) ? pay.intent(asking) : new Intent.Unknown(options(ranking, asking));
        }
        if (pay.isSumAtPlace(asking)
                || PayPhrases.askMoreThanOwn(asking.message())
                || PayPhrases.endsInPayAtPlace(asking)
                || PayPhrases.asksWhatIsMade(asking.message())
                || asking.message().has(Message.PLACE) && PayPhrases.asksWhatRoleMakes(asking.message())
                || isPlaceAfterPay(best.get(), asking)
                || best.get().score() < CLEARLY_ELSE && isPayAtPlace(asking)) {
            return pay.intent(asking);
        }
        Target target = best.get().target();
        if (isEndInMoney(asking.message())) {
            return ranked("highest-paid", asking);
        }
        if (PayPhrases.comparesWithAnotherJob(asking.message())) {
            return PayAsk.pay(asking, places.in(asking.message()));
        }
        if (inAnotherLanguage(target, asking).isPresent()) {
            return pay.intent(asking);
        }
        if (judge.isGuessedAway(ranking, asking)) {
            return new Intent.Unknown(options(ranking, asking));
        }
        boolean topic = target instanceof Target.OfKind || target instanceof Target.OfTopic;
        if (topic && best.get().score() < Trace.SURE) {
            return new Intent.Unsure(options(ranking, asking));
        }
        if (topic && target.sectionKind().equals(TopicId.PAY)) {
            return gapBeside(ranking, asking).orElseGet(() -> pay.intent(asking));
        }
        Optional<TopicId> counted = topic
                ? items.countedIn(
                        TopicId.section(asking.role(), target.sectionKind()),
                        asking.message().words())
                : Optional.empty();
        if (counted.isPresent()) {
            return asking.open(counted.get());
        }
        if (target instanceof Target.OfTopic item && item.id().isItem() && !judge.isSureOfItem(ranking)) {
            return new Intent.Open(item.id(), Intent.Depth.AMONG, asking.roleNamed());
        }
        return of(target, asking);
    }

    /** "Lowest min in euros" asks for no other money. */
    private static boolean isEndInMoney(Message message) {
        return message.has(Message.CURRENCY)
                && message.places().isEmpty()
                && !message.has(Message.SUM)
                && PayPhrases.rankedEnd(message).isPresent();
    }

    private List<TopicId> options(Ranking ranking, Asking asking) {
        return judge.topics(ranking, asking.role(), 0).stream().limit(OPTIONS).toList();
    }

    /** "Sorry, australia, stupid autocorrect" after a card of pay. */
    private boolean isPlaceAfterPay(Hit best, Asking asking) {
        return asking.state() instanceof State.OnPay
                && !PlacesNamed.in(asking.message()).isEmpty()
                && (judge.isSmallTalk(best.target()) || best.score() < CLEARLY_ELSE || isShortRefusal(best, asking))
                && !asking.message().hasAny(PayWords.NOT_PAY)
                && !PayPhrases.measuresElse(asking.message());
    }

    /** "Down in boston", "and joburg side": what little is said beside the place was taken for something else. */
    private static boolean isShortRefusal(Hit best, Asking asking) {
        return asking.message().words().size() <= FEW_BESIDE_PLACE
                && best.target() instanceof Target.OfNote
                && best.score() < CLEARLY_REFUSED;
    }

    private static boolean isPayAtPlace(Asking asking) {
        Message message = asking.message();
        boolean several = PlacesNamed.mentions(message).size() > 1;
        boolean story = message.words().size() > LONGEST_WITHOUT_PAY;
        return message.has(Message.PLACE)
                && (several
                        || !story && message.hasAny(PayWords.ROLE_AT_A_PLACE)
                        || message.hasAny(PayWords.MEANS_PAY_AT_A_PLACE)
                        || message.hasAny(PayWords.SURELY_PAY))
                && !message.hasAny(PayWords.NOT_PAY)
                && !PayPhrases.measuresElse(message);
    }

    /** "Senior pay in france": the level was asked about nearly as much as the pay. */
    private Optional<Intent> gapBeside(Ranking ranking, Asking asking) {
        return ranking.hits().stream()
                .filter(hit -> hit.score() >= NEARLY * ranking.bestScore())
                .map(Hit::target)
                .flatMap(target ->
                        target instanceof Target.OfNote note ? guide.note(note.id()).stream() : Stream.empty())
                .flatMap(note -> pay.beside(note, asking).stream())
                .findFirst();
    }

    /** "Quanto ganha no brasil": whatever the language, a place asks for its figure. */
    Optional<Note> inAnotherLanguage(Target target, Asking asking) {
        return target instanceof Target.OfNote said && asking.message().has(Message.PLACE)
                ? guide.note(said.id()).filter(note -> note.kind() == Note.Kind.LANGUAGE)
                : Optional.empty();
    }

    /** "What is left of it in spain": no figure stands beside a refusal, but it is offered. */
    private Intent said(Note note, Asking asking) {
        Optional<Intent> beside = pay.beside(note, asking);
        List<TopicId> figures = beside.isPresent() || isPayOfAnother(note, asking) || isLackingOfPay(note, asking)
                ? pay.figures(asking)
                : List.of();
        return beside.filter(both -> note.answers() || isSaidBeside(note, asking) || figures.isEmpty())
                .orElseGet(() -> new Intent.Say(note.id(), asking.role(), figures));
    }

    /** "Entry level pay in australia": what passes over the level for a figure says so beside it. */
    private static boolean isSaidBeside(Note note, Asking asking) {
        return !note.beside().isEmpty() && asking.message().has(Message.PLACE);
    }

    /** "A nurse's pay in leeds": whoever goes on with "and an ml engineer?" still asks about pay. */
    private static boolean isPayOfAnother(Note note, Asking asking) {
        return note.kind() == Note.Kind.NOT_COVERED
                && asking.message().has(Message.OTHER_JOB)
                && (asking.message().hasAny(PayWords.SURELY_PAY)
                        || asking.message().hasAny(MONEY)
                        || asking.message().has("get") && asking.message().has(Message.PLACE));
    }

    /** "Salary by city": whoever goes on with "and by level?" still asks about pay. */
    private static boolean isLackingOfPay(Note note, Asking asking) {
        return note.kind() == Note.Kind.GAP
                && !note.answers()
                && note.isOfPay()
                && asking.message().hasAny(PayWords.SURELY_PAY);
    }

    private Intent of(Target target, Asking asking) {
        if (target instanceof Target.OfKind kind) {
            return asking.open(TopicId.section(asking.role(), kind.kind()));
        }
        if (target instanceof Target.OfTopic topic) {
            return asking.open(topic.id());
        }
        if (target instanceof Target.OfNote note) {
            return said(guide.note(note.id()).orElseThrow(), asking);
        }
        return ask(((Target.OfAsk) target).name(), asking);
    }

    /** Who names a money means the places that pay in it, and who names an end of the range is told by that. */
    private Intent ranked(String name, Asking asking) {
        Message message = asking.message();
        List<PlaceAsked> inMoney = places.inMoney(asking.role(), message);
        boolean some = message.has(Message.CURRENCY) && inMoney.size() > 1;
        Optional<Figure> end = PayPhrases.rankedEnd(message);
        if (end.isEmpty() && (!some || name.equals("covered-places"))) {
            return some ? PayAsk.pay(asking, inMoney) : asking.ask(name);
        }
        List<String> currencies =
                some ? places.ranges(inMoney).map(PayRange::currency).distinct().toList() : List.of();
        boolean lowest = end.isEmpty() ? name.equals("lowest-paid") : PayPhrases.wantsLowest(message);
        return new Intent.Ranked(asking.role(), end.orElse(Figure.AVERAGE), lowest, currencies);
    }

    private Intent ask(String name, Asking asking) {
        return switch (name) {
            case "more" ->
                asking.state() instanceof State.OnPay pay && pay.countries().size() == 1
                        ? grounds.of(Intent.Depth.DOUBTS, asking)
                        : asking.shown()
                                .<Intent>map(topic -> new Intent.Open(topic.section(), Intent.Depth.WHOLE, true))
                                .orElseGet(() -> asking.ask("menu"));
            case "per-month" ->
                asking.message().has(Message.SUM)
                        ? pay.intent(asking)
                        : new Intent.Pay(
                                asking.role(),
                                places.inTalk(asking.message(), asking.state()),
                                Intent.Slant.MONTH,
                                asking.roleNamed());
            case "other-role" -> role.otherRole(asking).intent();
            case "sources" -> grounds.of(Intent.Depth.SOURCES, asking);
            case "doubts" -> grounds.of(Intent.Depth.DOUBTS, asking);
            case "highest-paid", "lowest-paid", "covered-places" ->
                asking.message().places().isEmpty()
                        ? ranked(name, asking)
                        : PayPhrases.rankingLedBy(asking.message())
                                .<Intent>map(asking::ask)
                                .orElseGet(() -> pay.intent(asking));
            case "roles" ->
                asking.message().hasAny(PayWords.SURELY_PAY) || asking.message().hasAny(MONEY)
                        ? pay.intent(asking)
                        : asking.ask(name);
            case "subscribe" -> new Intent.Daily(orders.wished(asking.message().written()), false);
            default ->
                Orders.named(name)
                        .<Intent>map(order -> new Intent.Daily(order, false))
                        .orElseGet(() -> asking.ask(name));
        };
    }
}
