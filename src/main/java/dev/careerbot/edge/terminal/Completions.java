package dev.careerbot.edge.terminal;

import dev.careerbot.conversation.Command;
import dev.careerbot.conversation.Completion;
import java.util.List;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes commands, and places after those that take one. */
final class Completions implements Completer {
    private final Supplier<Completion> completion;

    Completions(Supplier<Completion> completion) {
        this.completion = completion;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        complete(line, completion.get(), candidates);
    }

    private static void complete(ParsedLine line, Completion completion, List<Candidate> candidates) {
        if (line.wordIndex() == 0) {
            completion
                    .commands()
                    .forEach(command -> candidates.add(candidate("/" + command.name(), command.description())));
        } else if (takesPlace(line.words().get(0), completion)) {
            completion.places().forEach(place -> candidates.add(candidate(place, null)));
        }
    }

    private static boolean takesPlace(String typed, Completion completion) {
        return completion.commands().stream()
                .filter(Command::takesPlace)
                .anyMatch(command -> typed.equals("/" + command.name()));
    }

    private static Candidate candidate(String value, @org.jspecify.annotations.Nullable String description) {
        return new Candidate(value, value, null, description, null, null, true);
    }
}
