package dev.careerbot.edge.telegram.talk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.careerbot.conversation.Command;
import dev.careerbot.edge.telegram.api.AnswerReader;
import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.api.Me;
import dev.careerbot.edge.telegram.api.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.menubutton.GetChatMenuButton;
import org.telegram.telegrambots.meta.api.methods.menubutton.SetChatMenuButton;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.menubutton.MenuButtonCommands;

/** What people see of the bot before they talk to it. Set only where it differs; a server may lack any of it. */
public final class Profile {
    static final String DESCRIPTION =
            "I answer questions about a career in machine learning: what the work is, how to get"
                    + " there, what is asked in interviews and what it pays in which country. Each answer names its source and"
                    + " what to hold against it.";
    static final String SHORT_DESCRIPTION =
            "A career adviser for machine learning: skills, the way there, interviews, pay by country.";
    private static final Logger LOG = LoggerFactory.getLogger(Profile.class);

    private final BotApi api;
    /** What is tried again and again is said once. */
    private final Set<String> passedOver = ConcurrentHashMap.newKeySet();

    public Profile(BotApi api) {
        this.api = api;
    }

    /** Whether Telegram has told the bot's name, without which groups cannot mention it. */
    public boolean learnName(Me me) {
        String name =
                ask(new GetMe()).map(told -> told.path("username").asText()).orElse("");
        me.named(name);
        return !name.isEmpty();
    }

    public void set(List<Command> commands) {
        List<BotCommand> wanted = commands.stream()
                .map(command -> new BotCommand(command.name(), command.description()))
                .toList();
        setIfNot(now -> now.equals(json(wanted)), new GetMyCommands(), new SetMyCommands(wanted));
        setIfNot(
                now -> now.path("description").asText().equals(DESCRIPTION),
                new GetMyDescription(),
                SetMyDescription.builder().description(DESCRIPTION).build());
        setIfNot(
                now -> now.path("short_description").asText().equals(SHORT_DESCRIPTION),
                new GetMyShortDescription(),
                SetMyShortDescription.builder()
                        .shortDescription(SHORT_DESCRIPTION)
                        .build());
        setIfNot(
                now -> now.path("type").asText().equals("commands"),
                new GetChatMenuButton(),
                SetChatMenuButton.builder().menuButton(new MenuButtonCommands()).build());
    }

    private static JsonNode json(List<BotCommand> commands) {
        var list = AnswerReader.MAPPER.createArrayNode();
        commands.forEach(command ->
                list.addObject().put("command", command.getCommand()).put("description", command.getDescription()));
        return list;
    }

    private void setIfNot(Predicate<JsonNode> isSo, BotApiMethod<?> get, BotApiMethod<?> set) {
        Optional<JsonNode> now = ask(get);
        if (now.isPresent() && !isSo.test(now.get())) {
            ask(set);
        }
    }

    private Optional<JsonNode> ask(BotApiMethod<?> method) {
        if (isStopping()) {
            return Optional.empty();
        }
        Outcome outcome = api.call(method).join();
        if (outcome instanceof Outcome.Sent sent) {
            return Optional.of(sent.result());
        }
        if (!isStopping() && !isTokensTrouble(method, outcome) && passedOver.add(method.getMethod())) {
            LOG.info("{} is passed over: {}", method.getMethod(), trouble(outcome));
        }
        return Optional.empty();
    }

    /** The bot ends while it introduces itself: the next start does the rest, and nobody need hear of it. */
    private static boolean isStopping() {
        return Thread.currentThread().isInterrupted();
    }

    /** Polling meets it too, and says what to do. */
    private static boolean isTokensTrouble(BotApiMethod<?> method, Outcome outcome) {
        return method instanceof GetMe && outcome instanceof Outcome.Refused refused && refused.isTokensTrouble();
    }

    private static String trouble(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused.code() + " " + refused.description();
        }
        return outcome instanceof Outcome.NotSent notSent ? notSent.trouble() : ((Outcome.Unknown) outcome).trouble();
    }
}
