package dev.careerbot.reading.tips;

import dev.careerbot.conversation.HourSaid;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Orders;
import dev.careerbot.conversation.Question;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.ZoneSaid;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reply.Tap;
import dev.careerbot.words.Lexicon;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is to be done about the daily tip, in words and behind commands. */
public final class OrderReader {
    /**
     * A wish for a daily tip says nothing but words like these, an hour and a place. Whatever else is said with them is a
     * question and is looked up.
     */
    private static final Set<String> WISHING = Lists.words("""
            send me a an one tip tips instead every each day days daily at in the on please pls plz i want would like id to
            get receive have give can could you u subscribe sign up for wake remind with my time of from now and
            start sending begin us do it that some career new message text write let lets around about by am is once
            per local here hi hello hey ok yes we need zone timezone regular regularly push
            notification notifications notify ping subscription set make be im should come o clock""");

    private static final Pattern RECURS = Pattern.compile(
            "\\b(daily|every ?day|each day|a day|per day|once a day|(every|each) (morning|evening|afternoon|night|noon|midday"
                    + "|lunch ?time|lunch)|mornings|evenings|wake me|remind me|regularly)\\b");
    private static final Pattern SUBSCRIBE = Pattern.compile("\\b(subscribe|sign me up|sign up)\\b");
    private static final Pattern TIP = Pattern.compile("\\btips?\\b");
    private static final Pattern CHANGE = Pattern.compile(
            "(?i)^(?:please )?(?:change|set|move|switch|put|make|shift) (?:my |the )?(?:daily |tips? )?(?:hour|time ?zone|zone|time"
                    + "|tips?|city)(?: of (?:my |the )?tips?)?(?: zone)?(?: to| at| for|:)? (.+)$");
    /** "Make it 19:00": only with an hour that can be nothing else. */
    private static final Pattern MAKE_IT = Pattern.compile(
            "(?i)^(?:please |no,? |rather |better )*(?:make|change|set|move|switch|put) (?:it|that|this|them)(?: to| at| for)? (.+)$");

    /** As the buttons on the page of settings are called. */
    private static final Map<String, Order.What> LISTS = Map.of(
            "hour", Order.What.HOUR,
            "zone", Order.What.ZONE,
            "role", Order.What.ROLE,
            "roles", Order.What.ROLE,
            "topic", Order.What.TOPICS,
            "topics", Order.What.TOPICS);

    private final MovedAway moved;
    private final Lexicon lexicon;
    private final ZoneReader zones;
    private final FormReader form;
    private final TasteReader taste;
    private final TipTalk tipTalk;

    public OrderReader(Guide guide, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.zones = new ZoneReader(guide.zones(), lexicon);
        this.form = new FormReader(zones);
        this.moved = new MovedAway(zones);
        this.taste = new TasteReader(guide, lexicon);
        this.tipTalk = new TipTalk(form, taste);
    }

    /** What can be nothing else but an order: an answer to what was asked, or words that always mean one. */
    public Optional<Order> read(String text, State state) {
        String folded = Folding.fold(text);
        return TipAsides.read(folded, state)
                .or(() -> TipStop.always(folded) ? Optional.of(Order.Plain.UNSUBSCRIBE) : Optional.empty())
                .or(() -> afterwards(text, state))
                .or(() -> PlainOrders.read(folded, state))
                .or(() -> wish(text, folded))
                .or(() -> moved.read(text))
                .or(() -> change(text));
    }

    private Optional<Order> afterwards(String text, State state) {
        if (state instanceof State.Asked asked) {
            return answer(asked.question(), text);
        }
        return state instanceof State.OnTip
                ? tipTalk.read(text)
                : leftOpen(state)
                        .filter(question -> HourReader.read(text, false).said() instanceof HourSaid.At)
                        .flatMap(question -> answer(question, text));
    }

    /** After something else was asked the last choice leads back to what the bot had asked; an hour does so too. */
    private static Optional<Question> leftOpen(State state) {
        List<Tap> offered = state.memory().offered();
        return offered.isEmpty()
                ? Optional.empty()
                : Optional.of(offered.get(offered.size() - 1))
                        .filter(last -> last.does() == Tap.Does.ORDER)
                        .flatMap(Orders::of)
                        .flatMap(Question::askedBy);
    }

    /** "8am, on weekdays". */
    private Optional<Order> answer(Question question, String text) {
        TipDays days = TipDays.in(text);
        if (question instanceof Question.Hour && namesOneDay(days.rest())) {
            return Optional.of(new Order.OtherRhythm(text.strip()));
        }
        Optional<Order> answer = form.read(question, days.rest());
        return days.said()
                ? answer.filter(Order.Subscribe.class::isInstance).map(order -> ((Order.Subscribe) order).days(true))
                : answer;
    }

    /** "Only on mondays at 9", which cannot be set, and must not be taken for every day. */
    private static boolean namesOneDay(String text) {
        String rest = TipDays.withoutOne(text);
        HourReader.Found hour = HourReader.read(rest, true);
        return !rest.equals(text)
                && hour.said() instanceof HourSaid.At
                && FormReader.withoutFillers(hour.rest()).isEmpty();
    }

    /** What the answer to a question means that can be understood as nothing else. */
    public Optional<Order> unclear(String text, State state) {
        return state instanceof State.Asked asked ? form.unclear(asked.question(), text) : Optional.empty();
    }

    /** "Send me a tip every morning at 8 in tokyo". */
    private Optional<Order> wish(String text, String folded) {
        boolean tip = TIP.matcher(folded).find();
        boolean subscribes = SUBSCRIBE.matcher(folded).find();
        if (!tip && !subscribes) {
            return Optional.empty();
        }
        TipDays days = TipDays.in(text);
        boolean recurs = days.said() || RECURS.matcher(folded).find();
        if (text.strip().endsWith("?") && !folded.matches("(can|could|would|will) (you|i|u|we).*")
                || !(tip && (recurs || hasHour(text)) || subscribes && (tip || recurs || hasHour(text)))) {
            return Optional.empty();
        }
        String rest = zones.withoutNames(HourReader.read(days.rest(), false).rest());
        boolean nothingElse = lexicon.read(rest).words().stream()
                .allMatch(word -> WISHING.contains(word) || word.equals(Message.PLACE));
        return nothingElse ? Optional.of(wished(text)) : Optional.empty();
    }

    private static boolean hasHour(String text) {
        return !(HourReader.read(text, false).said() instanceof HourSaid.Nothing);
    }

    /** What a message says of hour, zone and days, whatever else it says. */
    public Order.Subscribe wished(String text) {
        TipDays days = TipDays.in(text);
        HourReader.Found found = HourReader.read(days.rest(), false);
        return new Order.Subscribe(found.said(), zones.within(found.rest()), days.said());
    }

    private Optional<Order> change(String text) {
        Matcher it = MAKE_IT.matcher(text.strip());
        if (it.matches()) {
            HourReader.Found found = HourReader.read(it.group(1), false);
            String rest = FormReader.withoutFillers(found.rest());
            boolean order = found.said() instanceof HourSaid.At && (rest.isEmpty() || zones.isOnlyThat(rest));
            return order ? Optional.of(argument(it.group(1))) : Optional.empty();
        }
        Matcher change = CHANGE.matcher(text.strip());
        if (!change.matches()) {
            return Optional.empty();
        }
        Order.Subscribe order = argument(change.group(1));
        boolean nothing = order.hour() instanceof HourSaid.Nothing
                && (order.zone() instanceof ZoneSaid.Nothing && !order.onWeekdays()
                        || order.zone() instanceof ZoneSaid.Unknown);
        return nothing ? Optional.empty() : Optional.of(order);
    }

    /**
     * {@code /subscribe weekdays 08:30 Europe/Madrid}: there a number is an hour and a name a place. What cannot be set must
     * not be taken for every day.
     */
    public Order subscribe(String argument) {
        boolean other = TipDays.areOther(argument) || namesTwoHours(argument);
        return other ? new Order.OtherRhythm(argument.strip()) : argument(argument);
    }

    private static boolean namesTwoHours(String text) {
        HourReader.Found first = HourReader.read(text, true);
        HourSaid second = HourReader.read(first.rest(), true).said();
        return first.said() instanceof HourSaid.At && second instanceof HourSaid.At && !second.equals(first.said());
    }

    private Order.Subscribe argument(String text) {
        TipDays days = TipDays.in(text);
        return hourAndZone(days.rest()).days(days.said());
    }

    private Order.Subscribe hourAndZone(String text) {
        if (text.isBlank()) {
            return new Order.Subscribe(HourSaid.NOTHING, ZoneSaid.NOTHING);
        }
        ZoneSaid whole = zones.isOnlyThat(text) ? zones.answer(text) : ZoneSaid.NOTHING;
        if (!(whole instanceof ZoneSaid.Nothing)) {
            return new Order.Subscribe(HourSaid.NOTHING, whole);
        }
        HourReader.Found found = HourReader.read(text, true);
        String rest = FormReader.withoutFillers(found.said() instanceof HourSaid.Nothing ? text : found.rest());
        if (found.said() instanceof HourSaid.Nothing && rest.matches(".*\\d.*")) {
            return new Order.Subscribe(new HourSaid.Wrong(rest), ZoneSaid.NOTHING);
        }
        // Only where there is nothing but fillers: "US Outlying Islands" without its "us" is another name.
        return new Order.Subscribe(
                found.said(),
                rest.isEmpty()
                        ? ZoneSaid.NOTHING
                        : zones.answer(found.said() instanceof HourSaid.Nothing ? text : found.rest()));
    }

    /** {@code /settings tools off}, {@code /settings lisbon}, {@code /settings weekdays}. */
    public Order settings(String argument) {
        String folded = Folding.fold(argument);
        if (folded.isEmpty()) {
            return Order.Plain.SETTINGS;
        }
        if (TipStop.always(folded) || folded.equals("off")) {
            return Order.Plain.UNSUBSCRIBE;
        }
        if (PlainOrders.pauses(folded)) {
            return Order.Plain.PAUSE;
        }
        if (PlainOrders.resumes(folded)) {
            return Order.Plain.RESUME;
        }
        if (LISTS.containsKey(folded)) {
            return new Order.Choose(LISTS.get(folded), null, null);
        }
        return TipDays.read(folded).or(() -> taste.read(argument)).orElseGet(() -> schedule(argument));
    }

    private Order schedule(String argument) {
        String said = argument.strip().replaceFirst("(?i)^(hour|time ?zone|zone|time|city)\\b:?", "");
        if (!(subscribe(said) instanceof Order.Subscribe order)) {
            return new Order.OtherRhythm(argument.strip());
        }
        boolean nothing = order.hour() instanceof HourSaid.Nothing
                && !(order.zone() instanceof ZoneSaid.One
                        || order.zone() instanceof ZoneSaid.Several
                        || order.zone() instanceof ZoneSaid.Offset);
        return nothing ? new Order.Unclear(argument.strip()) : order;
    }
}
