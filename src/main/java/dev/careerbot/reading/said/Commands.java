package dev.careerbot.reading.said;

import dev.careerbot.conversation.Command;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.TopicId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands, and what each stands for: a kind of section, or something the bot can do. */
public final class Commands {
    private static final Map<String, String> SECTIONS = new LinkedHashMap<>();
    private static final Map<String, String> ASKS = new LinkedHashMap<>();
    private static final Map<String, Command> ALL = new LinkedHashMap<>();

    static {
        ask("start", "start", "Say hello and show the topics");
        ask("help", "menu", "What I can do");
        place("salary", "Pay by place, as in /salary germany");
        place("compare", "Places side by side, as in /compare uk france");
        place("stand", "Where a sum stands, as in /stand 60000 uk");
        ask("topics", "topics", "All topics");
        section("about", TopicId.OVERVIEW, "What the role is");
        section("duties", "responsibilities", "What they do");
        section("day", "day-in-the-life", "What a day looks like");
        section("skills", TopicId.ASKED, "What is asked of you");
        section("path", TopicId.PATH, "The steps to get there");
        section("outlook", "outlook", "Demand and growth");
        section("tools", "tools", "Languages and libraries");
        section("challenges", "challenges", "What is hard");
        section("remedies", "overcoming-challenges", "What helps against it");
        section("kpis", "kpis", "How the work is measured");
        section("interview", "interview-questions", "What they ask");
        section("advice", "career-tips", "Career tips");
        section("summary", "conclusion", "What it takes, in short");
        ask("roles", "roles", "The two roles");
        ask("why", "why", "Why I gave the last answer");
        ask("sources", "sources", "Where the guide is from");
        ask("subscribe", "subscribe", "A tip a day, as in /subscribe 08:30 madrid");
        ask("unsubscribe", "unsubscribe", "No more tips");
        ask("tip", "tip", "A tip now");
        ask("settings", "settings", "Hour, zone, days and topics of the tip");
        ask("reset", "reset", "Forget this talk");
        ask("privacy", "privacy", "What is kept about you");
        ask("export", "export", "All that is kept about this chat, as a file");
        ask("forget", "forget", "Erase all that is kept about you");
    }

    private Commands() {}

    private static void section(String name, String kind, String description) {
        SECTIONS.put(name, kind);
        ALL.put(name, new Command(name, description, false));
    }

    private static void ask(String name, String ask, String description) {
        ASKS.put(name, ask);
        ALL.put(name, new Command(name, description, false));
    }

    private static void place(String name, String description) {
        ALL.put(name, new Command(name, description, true));
    }

    public static List<Command> all() {
        return new ArrayList<>(ALL.values());
    }

    /** Those that lead somewhere in that guide: a coach may have taken a section out. */
    public static List<Command> in(Guide guide) {
        return all().stream()
                .filter(command -> section(command.name())
                        .map(kind -> guide.roles().stream()
                                .anyMatch(role -> guide.section(TopicId.section(role.id(), kind))
                                        .isPresent()))
                        .orElse(true))
                .toList();
    }

    public static boolean known(String name) {
        return ALL.containsKey(name);
    }

    public static Optional<String> section(String name) {
        return Optional.ofNullable(SECTIONS.get(name));
    }

    public static Optional<String> ask(String name) {
        return Optional.ofNullable(ASKS.get(name));
    }
}
