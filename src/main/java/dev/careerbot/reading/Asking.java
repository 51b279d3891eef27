package dev.careerbot.reading;

import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Understanding;
import dev.careerbot.guide.Guide;
import dev.careerbot.words.Message;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One message, or one clause of it, in its talk: the role that it is about, and whether someone chose it. */
record Asking(Message message, State state, String role, boolean roleNamed) {
    static Asking of(Message message, State state, Guide guide) {
        boolean one = message.roles().size() == 1;
        String role = one
                ? message.roles().get(0)
                : state.memory()
                        .role()
                        .filter(guide::hasRole)
                        .orElse(guide.mainRole().id());
        return new Asking(message, state, role, one || state.memory().role().isPresent());
    }

    Optional<String> namedRole() {
        return message.roles().size() == 1 ? Optional.of(role) : Optional.empty();
    }

    Understanding understood() {
        return namedRole().map(Understanding.PLAIN::about).orElse(Understanding.PLAIN);
    }

    /** Whether nothing is said but this and words that add no subject of their own. */
    boolean saysOnly(Set<String> masks, Predicate<String> besides) {
        return message.words().stream()
                .allMatch(word -> masks.contains(word) || Plain.FILLERS.contains(word) || besides.test(word));
    }
}
