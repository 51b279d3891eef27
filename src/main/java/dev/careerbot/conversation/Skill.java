package dev.careerbot.conversation;

import java.util.Optional;

/** Answers the intents that it understands. */
public interface Skill {
    Optional<Turn> answer(Reading reading, State state, Speaker speaker);
}
