package dev.careerbot.reading;

import dev.careerbot.conversation.Memory;
import dev.careerbot.conversation.Shown;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.PlaceName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows by its title what an answer was about, so that none has to be remembered for as long as it can be pointed at. */
final class ShownBefore {
    private static final Pattern TIP = Pattern.compile("Tip \\d+ of \\d+: ");

    private final Guide guide;
    private final Map<String, State> byTitle = new HashMap<>();

    ShownBefore(Guide guide) {
        this.guide = guide;
        guide.sections()
                .values()
                .forEach(section -> byTitle.put(
                        titled(section.title(), section.id().role()), new State.OnTopic(section.id(), Memory.EMPTY)));
        guide.roles().forEach(role -> guide.payIn(role.id()).forEach(this::add));
    }

    private void add(PayRange range) {
        String title = "Pay in " + PlaceName.withArticle(guide.placeOf(range));
        byTitle.put(
                titled(title, range.role()),
                new State.OnPay(range.role(), List.of(range.country()), List.of(), false, Memory.EMPTY));
    }

    private String titled(String title, String role) {
        return title + " · " + guide.role(role).title();
    }

    /** What was taken for granted may stand above a title. */
    Optional<State> about(Shown shown) {
        return shown.text()
                .lines()
                .flatMap(line -> Optional.ofNullable(byTitle.get(line)).or(() -> item(line, shown.text())).stream())
                .findFirst();
    }

    private Optional<State> item(String title, String text) {
        return guide.items()
                .filter(item -> isItsPage(item, title, text) || isItsTip(item, title, text))
                .findFirst()
                .map(item -> new State.OnTopic(item.id(), Memory.EMPTY));
    }

    /** Two items may have one title, in sections of their own. */
    private boolean isItsPage(Item item, String title, String text) {
        return title.equals(titled(item.title(), item.id().role())) && text.contains(sectionOf(item));
    }

    private boolean isItsTip(Item item, String title, String text) {
        return title.endsWith(": " + item.title())
                && TIP.matcher(title).lookingAt()
                && text.contains(titled(sectionOf(item), item.id().role()));
    }

    private String sectionOf(Item item) {
        return guide.title(item.id().section());
    }
}
