package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Orders;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Understanding;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.pay.BesidePay;
import dev.careerbot.reading.pay.PlacesMeant;
import dev.careerbot.reading.pay.PlacesNamed;
import dev.careerbot.reading.pay.SumAsk;
import dev.careerbot.reading.pay.SumRefused;
import dev.careerbot.reading.roles.EachRole;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Commands;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.ShortTitles;
import dev.careerbot.reading.tips.OrderReader;
import dev.careerbot.reply.Tap;
import dev.careerbot.words.Lexicon;
import dev.careerbot.words.Message;
import dev.careerbot.words.PlaceMention;
import dev.careerbot.words.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads commands: {@code /salary germany}. */
final class CommandReader {
    private static final int SLIPS = 2;

    /** Whoever follows a link need not know what it does. */
    private static final Set<String> NOT_BY_LINK = Set.of("start", "unsubscribe", "reset", "export", "forget");

    /** "Per" is also short for Peru. */
    private static final Pattern PERIOD = Pattern.compile("(?i)\\bper (month|year|annum|week|day|hour)\\b");

    private final Guide guide;
    private final Lexicon lexicon;
    private final BesidePay beside;
    private final PlacesMeant meant;
    private final Taps taps;
    private final OrderReader orders;
    private final ShortTitles titles;
    private final SectionCommand sections;

    CommandReader(
            Guide guide,
            Lexicon lexicon,
            BesidePay beside,
            PlacesMeant meant,
            Taps taps,
            OrderReader orders,
            ShortTitles titles) {
        this.guide = guide;
        this.lexicon = lexicon;
        this.beside = beside;
        this.meant = meant;
        this.taps = taps;
        this.orders = orders;
        this.titles = titles;
        this.sections = new SectionCommand(guide, titles);
    }

    static boolean isCommand(String text) {
        return text.length() > 1 && text.charAt(0) == '/' && Character.isLetter(text.charAt(1));
    }

    Reading read(String text, State state) {
        String[] parts = text.substring(1).strip().split("\\s+", 2);
        String name = parts[0].replaceFirst("@.*", "").toLowerCase(Locale.ROOT);
        String argument = parts.length > 1 ? lexicon.asked(parts[1]) : "";
        Asking asking = Asking.of(lexicon.read(argument), state, guide);
        Optional<Order> order = order(name, argument);
        if (order.isPresent()) {
            return ordered(order.get(), state);
        }
        if (!Commands.known(name)) {
            return Reading.of(new Intent.Misspelt(
                    name.length() > 32 ? name.substring(0, 32) : name,
                    nearest(name).map(found -> ("/" + found + " " + argument).strip())));
        }
        if (name.equals("start") && !argument.isEmpty()) {
            return linked(argument, asking, state);
        }
        return sections.read(name, asking)
                .or(() -> Commands.ask(name).map(ask -> new Reading(asking.ask(ask), keeping(state))))
                .orElseGet(() -> aboutPay(name, argument, asking));
    }

    private Optional<Order> order(String name, String argument) {
        return switch (name) {
            case "subscribe" -> Optional.of(orders.subscribe(argument));
            case "settings" -> Optional.of(orders.settings(argument));
            case "stop" -> Optional.of(Order.Plain.UNSUBSCRIBE);
            default -> Commands.ask(name).flatMap(Orders::named);
        };
    }

    /** A choice that is a command, by its number. */
    Optional<Reading> numbered(Asking asking) {
        return BareNumber.taken(asking.message().written(), asking.state()).flatMap(tap -> tapped(tap, asking.state()));
    }

    Optional<Reading> tapped(Tap tap, State state) {
        return tap.does() == Tap.Does.COMMAND && isCommand(tap.what())
                ? Optional.of(read(tap.what(), state))
                : Optional.empty();
    }

    static Reading ordered(Order order, State state) {
        return new Reading(new Intent.Daily(order, false), keeping(state));
    }

    /** Asking about the last answer must not wipe how it was understood. */
    static Understanding keeping(State state) {
        return new Understanding(
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                state.memory().runnersUp(),
                state.memory().trace());
    }

    /** What a link names is opened: a topic, a section, a country, a role or a command. Whoever follows another is welcome all the same. */
    private Reading linked(String payload, Asking asking, State state) {
        String id = fromLink(payload);
        return taps.found(id, Intent.Depth.SHORT)
                .or(() -> taps.found(guide.mainRole().id() + "/" + id, Intent.Depth.SHORT))
                .or(() -> sections.read(id, asking))
                .or(() -> role(id))
                .or(() -> shown(id, state))
                .or(() -> place(payload.replaceAll("[_-]", " "), asking))
                .orElseGet(() -> Reading.of(asking.ask("start")));
    }

    private Optional<Reading> role(String named) {
        return guide.roles().stream()
                .filter(role -> role.shortForm().equals(named) || role.id().equals(named))
                .findFirst()
                .map(role -> Reading.open(TopicId.section(role.id(), TopicId.OVERVIEW)));
    }

    private Optional<Reading> shown(String name, State state) {
        return Commands.known(name) && !NOT_BY_LINK.contains(name)
                ? Optional.of(read("/" + name, state))
                : Optional.empty();
    }

    private Optional<Reading> place(String name, Asking asking) {
        List<PlaceMention> named = lexicon.placesOf(name);
        boolean isAll =
                named.size() == 1 && Folding.fold(named.get(0).written()).equals(Folding.fold(name));
        return isAll ? Optional.of(aboutPay("salary", name, asking)) : Optional.empty();
    }

    /** A link writes {@code /} as {@code _} and a role by its short name, so that it fits where links are short. */
    private String fromLink(String payload) {
        String id = payload.strip().replace('_', '/');
        return guide.roles().stream()
                .filter(role -> id.startsWith(role.shortForm() + "/"))
                .findFirst()
                .map(role -> role.id() + id.substring(role.shortForm().length()))
                .orElse(id);
    }

    private Reading aboutPay(String name, String argument, Asking asking) {
        List<PlaceMention> named = lexicon.placesOf(PERIOD.matcher(argument).replaceAll(" "));
        Message message = asking.message();
        List<PlaceAsked> places = named.isEmpty() ? meant.in(message) : PlacesNamed.of(named);
        if (name.equals("stand")) {
            return message.amounts().isEmpty() || SumRefused.isBelowZero(message.written())
                    ? covered(asking, SumRefused.why(message.written()))
                    : Reading.of(
                            SumAsk.stand(asking, places.isEmpty() ? meant.inTalk(message, asking.state()) : places));
        }
        Optional<String> ofTitle = message.roles().isEmpty() ? titles.inOneWord(message) : Optional.empty();
        String role = ofTitle.orElse(asking.role());
        boolean roleNamed = ofTitle.isPresent() || asking.roleNamed();
        if (!places.isEmpty()) {
            Intent.Pay asked = new Intent.Pay(role, places, PayWords.slant(message.words()), roleNamed);
            return name.equals("compare")
                    ? Reading.of(asked).assuming(missing(message, named))
                    : beside.said(message, Reading.of(asked));
        }
        if (name.equals("compare") && (titles.areAll(message) || EachRole.namesBoth(message))) {
            return EachRole.together(asking);
        }
        boolean nothing =
                asking.saysOnly(Set.of(Message.ROLE), ofTitle.map(titles::words).orElse(Set.of()));
        if (nothing && roleNamed) {
            return Reading.of(new Intent.Pay(role, List.of(), Intent.Slant.CARD, true))
                    .about(role);
        }
        return covered(asking, nothing ? "" : "I know no place called \"" + message.written() + "\".");
    }

    /** What was to be compared and is no place, or was left out. */
    private String missing(Message message, List<PlaceMention> named) {
        Set<String> known = named.stream()
                .flatMap(place -> Stream.of(Folding.fold(place.written()).split(" ")))
                .collect(Collectors.toSet());
        String strange = message.words().stream()
                .filter(word -> !known.contains(word) && !PayWords.BESIDE_PLACES.contains(word))
                .filter(word -> titles.besideMain(word).isEmpty())
                .collect(Collectors.joining(" "));
        if (!strange.isEmpty()) {
            return "I know no place called \"" + strange + "\".";
        }
        boolean one = named.size() == 1 && named.get(0).place().countries().size() == 1;
        return one ? "Name a second place to compare with, as in /compare uk france." : "";
    }

    private Reading covered(Asking asking, String remark) {
        return Reading.of(asking.ask("salary")).assuming(remark);
    }

    private static Optional<String> nearest(String name) {
        List<String> names =
                Commands.all().stream().map(command -> command.name()).toList();
        return Spelling.nearest(name, names, SLIPS);
    }
}
