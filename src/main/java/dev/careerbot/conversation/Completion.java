package dev.careerbot.conversation;

import java.util.List;

/** What a door needs to complete what is being typed. */
public record Completion(List<Command> commands, List<String> places) {
    public Completion {
        commands = List.copyOf(commands);
        places = List.copyOf(places);
    }
}
