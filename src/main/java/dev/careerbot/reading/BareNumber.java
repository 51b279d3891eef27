package dev.careerbot.reading;

import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.items.ItemPick;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reply.Tap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a number with nothing beside it: "3", "2?", "number two". */
final class BareNumber implements Hearing.OfOne {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");
    private static final Pattern AROUND = Pattern.compile("(?i)^(?:(?:and|ok|okay|then|now|so),? +)+|[?.!,]+$");

    /** "I take number 3". */
    private static final Set<String> TAKING = Lists.words("take pick choose select id ill will go");

    private static final String NOTHING_NUMBERED =
            "There is nothing numbered on the screen: say it in words, or tap a choice.";

    private final Guide guide;
    private final ItemPick items;
    private final Taps taps;

    BareNumber(Guide guide, ItemPick items, Taps taps) {
        this.guide = guide;
        this.items = items;
        this.taps = taps;
    }

    /** An item where those on the screen are numbered, else a choice that can be taken by number, else an item. */
    @Override
    public Optional<Reading> read(Asking asking) {
        String written = bare(asking.message().written());
        return isNumber(written)
                ? (isMenuShown(asking.state()) ? Optional.<Reading>empty() : numbered(written, asking.state(), true))
                        .or(() -> choice(written, asking.state()).map(tap -> taps.tapped(tap, asking.role())))
                        .or(() -> numbered(written, asking.state(), false))
                : Optional.empty();
    }

    /** "3?", "and 3". */
    private static String bare(String written) {
        return AROUND.matcher(written).replaceAll("");
    }

    Optional<Reading> noSuch(Asking asking) {
        String written = bare(asking.message().written());
        if (!isNumber(written)) {
            return Optional.empty();
        }
        boolean takesChoice = takesChoice(asking.state());
        Optional<Reading> beyond =
                asking.state() instanceof State.OnTopic onTopic && (!takesChoice || isNumbered(onTopic.topic()))
                        ? items.beyond(onTopic.topic(), Integer.parseInt(written))
                        : Optional.empty();
        return beyond.or(() -> Optional.of(takesChoice ? noChoice(asking, written) : menu(asking, NOTHING_NUMBERED)));
    }

    private static Reading noChoice(Asking asking, String number) {
        return menu(asking, "There is no choice " + number + " to take.");
    }

    private static Reading menu(Asking asking, String remark) {
        return Reading.of(asking.ask("menu")).assuming(remark);
    }

    /** "Number 3", "the second", "open the last one": of the menu that is on the screen, whatever was talked about before. */
    Optional<Reading> ofMenu(Asking asking) {
        int number = Counts.which(asking.message().words());
        boolean alone = number > 0
                && isMenuShown(asking.state())
                && asking.saysOnly(
                        TAKING,
                        CountWords.COUNTING,
                        CountWords.NUMBER,
                        CountWords.COUNTED,
                        CountWords.CARDINAL,
                        Pointing.BACK);
        List<Tap> offered = asking.state().memory().offered();
        int which = Counts.among(offered.size(), number);
        return alone
                ? offered(asking.state(), which)
                        .map(tap -> taps.tapped(tap, asking.role()))
                        .or(() -> Optional.of(noChoice(asking, String.valueOf(which))))
                : Optional.empty();
    }

    /** The menu is all sections of a role, from the first on. */
    private boolean isMenuShown(State state) {
        List<Tap> offered = state.memory().offered();
        return guide.roles().stream().map(role -> guide.sectionsOf(role.id())).anyMatch(sections -> {
            int many = sections.size();
            return many > 0
                    && offered.size() > many
                    && sections.stream()
                            .map(Section::id)
                            .map(Tap::open)
                            .toList()
                            .equals(offered.subList(0, many));
        });
    }

    /** "The second one", "number two", where no topic is on the screen. */
    Optional<Reading> choice(Asking asking) {
        boolean places =
                asking.state() instanceof State.OnPay pay && pay.countries().isEmpty();
        boolean alone = places && asking.saysOnly(CountWords.NUMBER, CountWords.COUNTING);
        int number = alone
                ? Counts.counted(asking.message().words())
                : Counts.number(asking.message().words());
        boolean figures = asking.state() instanceof State.OnPay && !places; // there "the first one" is a place shown
        boolean one = number > 0 && !figures && (alone || asking.message().has("one") && ItemPick.isShort(asking));
        boolean counts = !isNumber(bare(asking.message().written())) || takesChoice(asking.state());
        return one && counts
                ? offered(asking.state(), number).map(tap -> taps.tapped(tap, asking.role()))
                : Optional.empty();
    }

    private Optional<Reading> numbered(String written, State state, boolean shown) {
        return state instanceof State.OnTopic onTopic && (!shown || isNumbered(onTopic.topic()))
                ? items.at(onTopic.topic(), Integer.parseInt(written))
                : Optional.empty();
    }

    /** Whether the items of what is talked about were shown with numbers. */
    private boolean isNumbered(TopicId topic) {
        return guide.section(topic).filter(Section::ordered).isPresent();
    }

    private Optional<Tap> choice(String number, State state) {
        return takesChoice(state) ? offered(state, Integer.parseInt(number)) : Optional.empty();
    }

    /** Also where choices have no numbers the menu and what sets the daily tip are counted out. */
    private boolean takesChoice(State state) {
        return state.memory().numbered()
                || isMenuShown(state)
                || state.memory().offered().stream().anyMatch(tap -> tap.does() == Tap.Does.SET);
    }

    /** The choice whose number is typed where choices have numbers. */
    static Optional<Tap> taken(String written, State state) {
        String number = bare(written);
        return state.memory().numbered() && isNumber(number)
                ? offered(state, Integer.parseInt(number))
                : Optional.empty();
    }

    static boolean isNumber(String written) {
        return NUMBER.matcher(written).matches();
    }

    static Optional<Tap> offered(State state, int number) {
        List<Tap> offered = state.memory().offered();
        return number >= 1 && number <= offered.size() ? Optional.of(offered.get(number - 1)) : Optional.empty();
    }
}
