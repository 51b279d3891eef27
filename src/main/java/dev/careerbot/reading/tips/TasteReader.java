package dev.careerbot.reading.tips;

import dev.careerbot.conversation.Order;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.Section;
import dev.careerbot.reading.said.Commands;
import dev.careerbot.words.Lexicon;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads of which role and from which topics the tips shall be. */
final class TasteReader {
    private static final Set<String> EVERY_ROLE =
            Set.of("both", "both roles", "all roles", "every role", "any role", "either role");
    private static final Set<String> EVERY_TOPIC = Set.of("all", "all topics", "every topic", "any");
    private static final Set<String> BESIDE_ROLE = Set.of("role", "only", "just", "for", "the", "please");
    private static final Pattern LIMITS =
            Pattern.compile("^(?:(?:only|just|no|not|nothing|without|about|for) .+|.+ (?:only|on|off))$");

    private final Guide guide;
    private final Lexicon lexicon;

    TasteReader(Guide guide, Lexicon lexicon) {
        this.guide = guide;
        this.lexicon = lexicon;
    }

    /** Where a setting is expected: "tools off", "both roles". */
    Optional<Order> read(String argument) {
        String folded = Folding.fold(argument).replaceFirst(" (?:please|pls)$", "");
        return role(argument, folded).or(() -> kind(folded));
    }

    /** In a talk about the tip: "only for the software role", "about interviews", but no name by itself. */
    Optional<Order> limited(String text) {
        return LIMITS.matcher(Folding.fold(text)).matches() ? read(text) : Optional.empty();
    }

    private Optional<Order> role(String argument, String folded) {
        String said = folded.replaceFirst("^roles? ", "")
                .replaceFirst("^(?:only |just )?(?:(?:for|about) )?(?:the )?", "")
                .replaceFirst("(?: (?:role|job|one))?(?: only)?$", "");
        if (EVERY_ROLE.contains(said) || EVERY_ROLE.contains(folded)) {
            return Optional.of(new Order.Role(Optional.empty()));
        }
        var message = lexicon.read(argument);
        boolean only = message.roles().size() == 1
                && message.words().stream().allMatch(word -> word.equals(Message.ROLE) || BESIDE_ROLE.contains(word));
        return only
                ? Optional.of(new Order.Role(Optional.of(message.roles().get(0))))
                : beginningWith(said).map(role -> new Order.Role(Optional.of(role)));
    }

    /** "Software engineer" is a job of its own elsewhere; here it can only be the role that begins so. */
    private Optional<String> beginningWith(String said) {
        List<Role> roles = guide.roles().stream()
                .filter(role -> Folding.fold(role.title()).startsWith(said + " "))
                .toList();
        return roles.size() == 1 ? Optional.of(roles.get(0).id()) : Optional.empty();
    }

    private Optional<Order> kind(String folded) {
        String said = folded.replaceFirst("^(?:topics?|tips?) ", "");
        if (EVERY_TOPIC.contains(said)) {
            return Optional.of(new Order.OnlyKind(Optional.empty()));
        }
        boolean off = said.matches("(?:no|not|nothing|without) .*|.* off");
        boolean only = said.matches("(?:only|just|about) .*|.* only");
        String name = said.replaceFirst("^(?:no|not|nothing|without|with|only|just) ", "")
                .replaceFirst("^(?:tips )?(?:(?:about|on|from|for) )?(?:the )?", "")
                .replaceFirst(" (?:on|off|only)$", "");
        return guide.sections().values().stream()
                .filter(section -> !section.items().isEmpty() && isCalled(name, section))
                .map(section -> section.id().kind())
                .findFirst()
                .map(kind -> only && !off ? new Order.OnlyKind(Optional.of(kind)) : new Order.Kind(kind, !off));
    }

    private static boolean isCalled(String name, Section section) {
        String kind = section.id().kind();
        return List.of(name, name.replaceFirst("s$", "")).stream()
                .anyMatch(called -> called.equals(Folding.fold(section.title()))
                        || called.equals(kind.replace('-', ' '))
                        || Commands.section(called).filter(kind::equals).isPresent());
    }
}
