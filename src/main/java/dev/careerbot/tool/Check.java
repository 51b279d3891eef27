package dev.careerbot.tool;

import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Phrasing;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.Target;
import dev.careerbot.search.Finder;
import dev.careerbot.search.Ranking;
import dev.careerbot.words.Lexicon;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** {@code check}: whether every way to ask leads home, and what the folder covers. */
public final class Check {
    private final Guide guide;
    private final Lexicon lexicon;
    private final Finder finder;
    private final PrintStream out;
    private final List<String> astray = new ArrayList<>();

    public Check(Guide guide, Lexicon lexicon, Finder finder, PrintStream out) {
        this.guide = guide;
        this.lexicon = lexicon;
        this.finder = finder;
        this.out = out;
    }

    /** Whether nothing is wrong. */
    public boolean run() {
        if (!faults().isEmpty()) {
            astray.forEach(out::println);
            out.println(astray.size() + (astray.size() == 1 ? " fault" : " faults") + ": mend them, then check again.");
            return false;
        }
        table();
        return true;
    }

    /** The ways to ask that do not lead home. */
    public List<String> faults() {
        astray.clear();
        guide.written().phrasings().forEach(this::leadsHome);
        guide.sections().values().forEach(this::titleLeadsHome);
        return List.copyOf(astray);
    }

    private void leadsHome(Phrasing phrasing) {
        Ranking ranking = finder.find(lexicon.read(phrasing.text()).text());
        if (!ranking.best().map(hit -> isHome(hit.target(), phrasing.target())).orElse(false)) {
            String where = ranking.best()
                    .map(hit -> hit.target() + " (\"" + hit.likeness().nearest() + "\")")
                    .orElse("nothing");
            astray.add(phrasing.file() + ":" + phrasing.line() + ": '" + phrasing.text() + "' leads to " + where
                    + ", say it in words of its own or move it there");
        }
    }

    /** An item is a part of its section, so who asks for the section has it; not the other way round. */
    private static boolean isHome(Target found, Target home) {
        return found.equals(home)
                || home instanceof Target.OfKind kind
                        && found instanceof Target.OfTopic topic
                        && topic.id().kind().equals(kind.kind());
    }

    private void titleLeadsHome(Section section) {
        String file = "roles/" + section.id() + ".md";
        titleLeadsTo(section.title(), section.id().kind(), file);
        section.items().forEach(item -> itemTitle(item, file));
    }

    private void titleLeadsTo(String title, String kind, String file) {
        String found = finder.find(lexicon.read(title).text())
                .best()
                .map(hit -> kindOf(hit.target()))
                .orElse("nothing");
        if (!found.equals(kind)) {
            astray.add(file + ":2: the title '" + title + "' leads to " + found
                    + ", choose another or add phrasings with its words");
        }
    }

    /** Items of two sections may share a title; then either is home. */
    private void itemTitle(Item item, String file) {
        String found = finder.find(lexicon.read(item.title()).text())
                .best()
                .map(hit -> kindOf(hit.target()))
                .orElse("nothing");
        boolean home = guide.items()
                .filter(other -> other.title().equals(item.title()))
                .anyMatch(other -> other.id().kind().equals(found));
        if (!home) {
            astray.add(file + ":1: the item '" + item.title() + "' leads to " + found
                    + ", choose another title or add phrasings with its words");
        }
    }

    private static String kindOf(Target target) {
        if (target instanceof Target.OfKind kind) {
            return kind.kind();
        }
        return target instanceof Target.OfTopic topic ? topic.id().kind() : target.toString();
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
        Map<String, int[]> home = leftOut();
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

    /** How many of each kind lead home when they are left out themselves, and how many there are. */
    private Map<String, int[]> leftOut() {
        Map<String, int[]> home = new TreeMap<>();
        for (int i = 0; i < guide.written().phrasings().size(); i++) {
            Phrasing phrasing = guide.written().phrasings().get(i);
            String kind = kindOf(phrasing.target());
            boolean found = finder.findWithout(lexicon.read(phrasing.text()).text(), i)
                    .best()
                    .map(hit -> kindOf(hit.target()).equals(kind))
                    .orElse(false);
            int[] counts = home.computeIfAbsent(kind, unseen -> new int[2]);
            counts[0] += found ? 1 : 0;
            counts[1]++;
        }
        return home;
    }
}
