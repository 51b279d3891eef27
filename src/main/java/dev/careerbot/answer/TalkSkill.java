package dev.careerbot.answer;

import dev.careerbot.citing.Lines;
import dev.careerbot.citing.Offers;
import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Skill;
import dev.careerbot.conversation.Speaker;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Trace;
import dev.careerbot.conversation.Turn;
import dev.careerbot.guide.Doubt;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.PlaceName;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.Source;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.About;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.reply.Tap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Talk about the talk: the menu, the roles, the sources, why, reset. */
public final class TalkSkill implements Skill {
    private static final String WELCOME =
            "Hello. I answer questions about a career in machine learning from a small guide, with its source and its doubts.";
    private static final String HELP =
            "Ask in plain words, or pick a topic. \"/salary germany\" gives pay by country, \"/compare uk france\""
                    + " puts places side by side, \"/stand 60000 uk\" shows where a sum stands, \"/why\" explains the last answer."
                    + " \"/subscribe 08:30 madrid\" gives you a tip a day, /tip one now; /settings, /privacy and /forget do what"
                    + " they say.";

    /** After these nothing has been talked about. */
    private static final Set<String> ANEW = Set.of("start", "reset");

    /** A longer one fits on no button. */
    private static final int LONGEST_OFFERED = 40;

    private final Guide guide;
    private final Offers offers;
    private final Menu menu;

    public TalkSkill(Guide guide) {
        this.guide = guide;
        this.offers = new Offers(guide);
        this.menu = new Menu(guide, offers);
    }

    @Override
    public Optional<Turn> answer(Reading reading, State state, Speaker speaker) {
        if (reading.intent() instanceof Intent.Misspelt misspelt) {
            return Optional.of(new Turn(misspelt(misspelt), state));
        }
        if (!(reading.intent() instanceof Intent.Ask ask)) {
            return Optional.empty();
        }
        Reply reply =
                switch (ask.name()) {
                    case "start" -> menu.saying(WELCOME, ask.role());
                    case "topics" -> menu.ofAllTopics(ask.role());
                    case "roles" -> roles();
                    case "sources" -> sources();
                    case "doubts" -> doubts();
                    case "why" -> why(state.memory().trace());
                    case "this-talk" -> thisTalk(state);
                    case "reset" -> said("Done: this talk is forgotten. Ask me anything.");
                    case "not-what-i-asked" -> runnersUp(state);
                    case "gone" -> gone(ask.role());
                    // The menu; and a button may be forged, or older than this version.
                    default -> menu.saying(HELP, ask.role());
                };
        return Optional.of(new Turn(reply, ANEW.contains(ask.name()) ? State.fresh() : state));
    }

    private static Reply said(String text) {
        return new Reply(Reply.Outcome.ANSWER, List.of(Part.plain(text)), List.of());
    }

    private Reply gone(String role) {
        Reply back = menu.saying(HELP, role).after(Part.quiet("That choice leads nowhere any more."));
        return new Reply(Reply.Outcome.DECLINE, back.parts(), back.choices());
    }

    private static Reply misspelt(Intent.Misspelt misspelt) {
        String hint = misspelt.nearest()
                .map(command -> "Did you mean " + command + "?")
                .orElse("Send /help to see what I can do.");
        return new Reply(
                Reply.Outcome.CHOICES,
                List.of(Part.plain("I do not know /" + misspelt.typed() + ". " + hint)),
                misspelt
                        .nearest()
                        .filter(command -> command.length() <= LONGEST_OFFERED)
                        .map(command -> new Choice(command, Tap.command(command)))
                        .stream()
                        .toList());
    }

    private Reply roles() {
        List<Part> parts = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (Role role : guide.roles()) {
            parts.add(Part.title(role.title()));
            parts.add(whatItIs(role));
            guide.sectionsOf(role.id()).stream()
                    .map(Section::id)
                    .min(Comparator.comparing(topic -> !topic.kind().equals(TopicId.OVERVIEW)))
                    .ifPresent(topic -> choices.add(new Choice(role.title(), Tap.open(topic), topic.toString())));
        }
        guide.doubts().stream()
                .filter(doubt -> doubt.id().equals("same-number"))
                .forEach(doubt -> parts.add(Part.quiet(doubt.line())));
        return new Reply(Reply.Outcome.ANSWER, parts, choices);
    }

    /** A role that a coach has just begun has no overview yet, but a sentence. */
    private Part whatItIs(Role role) {
        TopicId overview = TopicId.section(role.id(), TopicId.OVERVIEW);
        return guide.section(overview)
                .map(section -> Part.plain(section.lead().text(), new About.Topic(overview.toString())))
                .orElseGet(() -> Part.plain(role.sentence()));
    }

    /** What was asked is not kept, and where the talk stands is. */
    private Reply thisTalk(State state) {
        String subject = state.talk() instanceof State.OnTopic on
                ? "it is about: " + guide.title(on.topic()) + "."
                : state.talk() instanceof State.OnPay on
                        ? "it is about pay" + inPlaces(on) + "."
                        : "it has no subject yet.";
        List<Choice> choices = state.talk() instanceof State.OnTopic on ? List.of(offers.open(on.topic())) : List.of();
        return new Reply(
                Reply.Outcome.ANSWER,
                List.of(
                        Part.plain(
                                "I keep no questions, no names and no sums of yours, only where our talk stands. Now "
                                        + subject),
                        Part.quiet("/privacy tells all that I keep.")),
                choices);
    }

    private String inPlaces(State.OnPay on) {
        String before = on.before().isEmpty() ? "" : ", and before that in " + named(on.before(), on.role());
        return on.countries().isEmpty() ? " in general" + before : " in " + named(on.countries(), on.role()) + before;
    }

    private String named(List<String> countries, String role) {
        return countries.stream()
                .map(country ->
                        guide.payIn(role, country).map(guide::placeOf).orElseGet(() -> guide.countryName(country)))
                .map(PlaceName::withArticle)
                .collect(Collectors.joining(", "));
    }

    private Reply sources() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.title("Where the guide is from"));
        guide.sources().values().stream()
                .sorted(Comparator.comparing(Source::id))
                .forEach(source -> parts.add(Part.plain("• " + source.described() + ".")));
        guide.doubts().stream()
                .filter(doubt -> doubt.id().equals("same-number") || doubt.id().equals(Doubt.UNDATED))
                .forEach(doubt -> parts.add(Part.quiet(doubt.explanation())));
        return new Reply(Reply.Outcome.ANSWER, parts, List.of());
    }

    private Reply doubts() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.title("What to hold against the guide"));
        guide.doubts().forEach(doubt -> parts.add(Part.plain("• " + doubt.line())));
        List<Choice> choices = guide.sectionsOf(guide.mainRole().id()).stream()
                .filter(TalkSkill::isDoubted)
                .map(section -> new Choice(
                        section.title(), Tap.doubts(section.id()), section.id().toString()))
                .toList();
        return new Reply(Reply.Outcome.ANSWER, parts, choices);
    }

    private static boolean isDoubted(Section section) {
        return !section.doubts().isEmpty()
                || Lines.doubtsOf(section.everything()).findAny().isPresent();
    }

    private static Reply why(Trace trace) {
        if (trace.candidates().isEmpty() && !trace.words().isEmpty()) {
            return said("I read your message by what was said before: it adds only " + String.join(", ", trace.words())
                    + ".");
        }
        if (trace.candidates().isEmpty()) {
            return said(
                    "There is nothing to explain yet: ask me something first. A command or a button needs no guess.");
        }
        List<Part> parts = new ArrayList<>();
        parts.add(Part.plain(
                trace.words().isEmpty()
                        ? "No word of your message matched a way to ask that I know."
                        : "These words matched: " + String.join(", ", trace.words()) + "."));
        parts.add(Part.plain("The nearest way to ask that I know: \"" + trace.nearest() + "\". Likeness: "
                + share(trace.score()) + " (from " + share(Trace.SURE) + " on I answer)."));
        StringBuilder others = new StringBuilder("How near each came:");
        trace.candidates().forEach(candidate -> others.append("\n• ")
                .append(candidate.name())
                .append(": ")
                .append(share(candidate.score())));
        parts.add(Part.plain(others.toString()));
        return new Reply(Reply.Outcome.ANSWER, parts, List.of());
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private Reply runnersUp(State state) {
        List<TopicId> others = state.memory().runnersUp();
        return others.isEmpty()
                ? menu.saying(
                        "Sorry. Pick what you meant, or say it in other words.",
                        guide.mainRole().id())
                : new Reply(
                        Reply.Outcome.CHOICES,
                        List.of(Part.plain("Sorry. Did you mean one of these?")),
                        offers.open(others));
    }
}
