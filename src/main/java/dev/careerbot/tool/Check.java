package dev.careerbot.tool;

import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Phrasing;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.Target;
import dev.careerbot.guide.TopicId;
import dev.careerbot.search.Finder;
import dev.careerbot.search.Hit;
import dev.careerbot.words.Lexicon;
import dev.careerbot.words.Message;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code check}: whether every way to ask leads home, and what the folder covers. */
public final class Check {
    private static final Target OTHER_JOBS = new Target.OfNote("other-jobs");

    private final Guide guide;
    private final Lexicon lexicon;
    private final Finder finder;
    private final PrintStream out;
    private final List<String> astray = new ArrayList<>();

    /** How many ways to ask of each kind lead home when they are left out themselves, and how many there are. */
    private final Map<String, int[]> home = new TreeMap<>();

    public Check(Guide guide, Lexicon lexicon, Finder finder, PrintStream out) {
        this.guide = guide;
        this.lexicon = lexicon;
        this.finder = finder;
        this.out = out;
    }

    /** Whether nothing is wrong. */
    public boolean run() {
        boolean good = faults().isEmpty();
        new Remarks(guide).all().forEach(out::println);
        if (!good) {
            astray.forEach(out::println);
            out.println(
                    astray.size() == 1
                            ? "1 fault: mend it, then check again."
                            : astray.size() + " faults: mend them, then check again.");
            return false;
        }
        table();
        out.println();
        out.println("No faults.");
        return true;
    }

    /** The ways to ask that do not lead home. */
    public List<String> faults() {
        astray.clear();
        home.clear();
        for (int i = 0; i < guide.written().phrasings().size(); i++) {
            leadsHome(guide.written().phrasings().get(i), i);
        }
        guide.sections().values().forEach(this::titleLeadsHome);
        return List.copyOf(astray);
    }

    private void leadsHome(Phrasing phrasing, int number) {
        Message message = lexicon.read(phrasing.text());
        Finder.Trial trial = finder.trial(message.text(), number);
        countLeftOut(phrasing, trial.without().best());
        Optional<Hit> best = trial.with().best();
        if (best.map(hit -> isHome(hit.target(), phrasing.target())).orElse(false)) {
            return;
        }
        String where = phrasing.file() + ":" + phrasing.line() + ": '" + phrasing.text() + "' ";
        astray.add(where
                + newRole(phrasing, message, best)
                        .map(role -> "is now answered by the role " + role.title() + ": delete the line")
                        .orElseGet(() -> "leads to "
                                + best.map(this::described).orElse("nothing")
                                + ", say it in words of its own or move it there"));
    }

    private void countLeftOut(Phrasing phrasing, Optional<Hit> best) {
        String kind = phrasing.target().family();
        int[] counts = home.computeIfAbsent(kind, unseen -> new int[2]);
        counts[0] += best.map(hit -> hit.target().family().equals(kind)).orElse(false) ? 1 : 0;
        counts[1]++;
    }

    /** The role for which a line that once named a job outside the guide now asks; of two, the one that came last. */
    private Optional<Role> newRole(Phrasing phrasing, Message message, Optional<Hit> best) {
        boolean ofOtherJobs = phrasing.target().equals(OTHER_JOBS)
                && best.map(hit -> hit.target() instanceof Target.OfKind || hit.target() instanceof Target.OfTopic)
                        .orElse(false);
        return message.roles().stream()
                .filter(role -> ofOtherJobs)
                .map(guide::role)
                .max(Comparator.comparingInt(Role::order));
    }

    private String described(Hit hit) {
        return hit.target() + " (\"" + hit.likeness().nearest().replace(Message.ROLE, "<role>") + "\")";
    }

    /** An item is a part of its section, so who asks for the section has it; not the other way round. */
    private static boolean isHome(Target found, Target home) {
        return found.equals(home)
                || home instanceof Target.OfKind kind
                        && found instanceof Target.OfTopic topic
                        && topic.id().kind().equals(kind.kind());
    }

    private void titleLeadsHome(Section section) {
        String found = ledTo(section.title());
        if (!found.equals(section.id().kind())) {
            astray.add(where(section.id()) + "the title '" + section.title() + "' leads to " + found
                    + ", choose another or add phrasings with its words");
        }
        section.items().forEach(this::itemTitle);
    }

    /** Items of two sections may share a title; then either is home. */
    private void itemTitle(Item item) {
        String found = ledTo(item.title());
        boolean home = guide.items()
                .filter(other -> other.title().equals(item.title()))
                .anyMatch(other -> other.id().kind().equals(found));
        if (!home) {
            astray.add(where(item.id()) + "the item '" + item.title() + "' leads to " + found
                    + ", choose another title or add phrasings with its words");
        }
    }

    private String ledTo(String title) {
        return finder.find(lexicon.read(title).text())
                .best()
                .map(hit -> hit.target().family())
                .orElse("nothing");
    }

    private String where(TopicId title) {
        return "roles/" + title.section() + ".md:" + guide.written().titles().get(title) + ": ";
    }

    private void table() {
        row("roles", guide.roles().size());
        for (Role role : guide.roles()) {
            List<Section> sections = guide.sectionsOf(role.id());
            row("  sections of " + role.id(), sections.size());
            row(
                    "  items of " + role.id(),
                    sections.stream()
                            .mapToInt(section -> section.items().size())
                            .sum());
            row("  places with pay, " + role.id(), guide.payIn(role.id()).size());
        }
        row("notes", guide.notes().size());
        row("phrasings", guide.written().phrasings().size());
        home.forEach((kind, counts) -> row("  of " + kind, counts[1]));
        row("names of places", guide.written().places().byName().size());
        row("tips beside the items", guide.tips().size());
        row("sources", guide.sources().size());
        row("doubts", guide.doubts().size());
        row(
                "doubted paragraphs",
                guide.sections().values().stream()
                        .mapToLong(section -> section.paragraphs().stream()
                                        .filter(paragraph -> !paragraph.doubts().isEmpty())
                                        .count()
                                + section.items().stream()
                                        .filter(item -> !item.essence().doubts().isEmpty())
                                        .count())
                        .sum());
        out.println();
        out.println("Phrasings that still lead home when left out, thinnest last:");
        home.entrySet().stream()
                .sorted((one, other) -> Double.compare(share(other.getValue()), share(one.getValue())))
                .forEach(entry -> out.println(
                        String.format(Locale.ROOT, "  %-34s %.2f", entry.getKey(), share(entry.getValue()))));
        int[] all = home.values().stream().reduce(new int[2], (a, b) -> new int[] {a[0] + b[0], a[1] + b[1]});
        out.println(String.format(Locale.ROOT, "  %-34s %.2f", "all", share(all)));
    }

    private void row(String what, long count) {
        out.println(String.format(Locale.ROOT, "%-36s %6d", what, count));
    }

    private static double share(int[] counts) {
        return counts[0] / (double) Math.max(1, counts[1]);
    }
}
