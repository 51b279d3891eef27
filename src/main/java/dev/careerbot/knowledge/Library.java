package dev.careerbot.knowledge;

import dev.careerbot.guide.Courtesies;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.Phrasing;
import dev.careerbot.guide.PlaceNames;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.Tip;
import dev.careerbot.guide.TopicId;
import dev.careerbot.guide.Wording;
import dev.careerbot.guide.Zones;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Reads a whole knowledge folder. */
public final class Library {
    /** The guide, unless something is wrong: then every fault. */
    public sealed interface Outcome permits Outcome.Good, Outcome.Faulty {
        record Good(Guide guide) implements Outcome {}

        record Faulty(List<Fault> faults) implements Outcome {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    private final Folder folder;
    private final Faults faults = new Faults();

    private Library(Folder folder) {
        this.folder = folder;
    }

    public static Outcome read(Folder folder) {
        return folder.otherThanKnowledge()
                .<Outcome>map(fault -> new Outcome.Faulty(List.of(fault)))
                .orElseGet(() -> new Library(folder).read());
    }

    private Outcome read() {
        PlacesReader placesReader = new PlacesReader(folder, faults);
        // Most of all that is read, and it hangs on nothing else.
        CompletableFuture<PlaceNames> places = CompletableFuture.supplyAsync(placesReader::read);
        CompletableFuture<List<Phrasing>> reading = CompletableFuture.supplyAsync(this::phrasings);
        Citations citations = new CitationsReader(faults).read(folder);
        SectionReader sectionReader = new SectionReader(citations, faults);
        Map<TopicId, Section> sections = sections(sectionReader);
        Topics topics = new Topics(sections, faults.files());
        sectionReader.checkRelated(topics);
        Map<String, Role> roles = roles(topics);
        PayReader pay = pay(citations);
        Map<String, Note> notes = notes(citations, topics);
        List<Tip> tips = folder.sheet("tips.txt", faults)
                .map(new TipReader(topics, faults)::read)
                .orElse(List.of());
        List<List<String>> synonyms = synonyms();
        Set<String> jobs = words("words/other-jobs.txt");
        Set<String> trueWords = words("words/true-words.txt");
        Courtesies courtesies = new Courtesies(words("words/openings.txt"), words("words/closings.txt"));
        PlaceNames names = places.join();
        Zones zones = new ZonesReader(folder, placesReader.countries().keySet(), faults).read();
        List<Phrasing> phrasings = reading.join();
        new CrossChecks(folder, faults).check(topics, notes, phrasings);
        citations.nameUnknown();
        unread();
        List<Fault> found = faults.causesFirst();
        return found.isEmpty()
                ? new Outcome.Good(new Guide(
                        List.copyOf(roles.values()),
                        sections,
                        pay.byCountry(),
                        pay.overall(),
                        notes,
                        placesReader.countries(),
                        zones,
                        citations.sources(),
                        citations.doubts().values().stream().sorted().toList(),
                        tips,
                        new Wording.Written(
                                phrasings, names, synonyms, jobs, trueWords, courtesies, sectionReader.titles())))
                : new Outcome.Faulty(found);
    }

    private void unread() {
        Map<String, List<String>> byCause = folder.unread().stream().collect(Collectors.groupingBy(Shelves::unread));
        byCause.forEach((cause, names) -> faults.add(
                cause,
                0,
                names.size() == 1 ? "nothing reads this file" : "nothing reads the " + names.size() + " files in it",
                Shelves.instead(names.get(0))));
    }

    private Map<String, Role> roles(Topics topics) {
        Map<String, Role> roles = new LinkedHashMap<>();
        RoleReader reader = new RoleReader(topics, faults);
        for (Sheet sheet : folder.below("roles/", "/role.md", faults)) {
            reader.read(sheet).ifPresent(role -> roles.put(role.id(), role));
        }
        return roles;
    }

    private Map<TopicId, Section> sections(SectionReader reader) {
        Map<TopicId, Section> sections = new LinkedHashMap<>();
        for (Sheet sheet : folder.below("roles/", ".md", faults)) {
            if (!sheet.stem().equals("role")) {
                reader.read(sheet).ifPresent(section -> sections.put(section.id(), section));
            }
        }
        return sections;
    }

    private PayReader pay(Citations citations) {
        PayReader reader = new PayReader(citations, faults);
        folder.below("roles/", "/salary.json", faults).forEach(reader::read);
        return reader;
    }

    private Map<String, Note> notes(Citations citations, Topics topics) {
        Map<String, Note> notes = new HashMap<>();
        NoteReader reader = new NoteReader(citations, topics, faults);
        for (Sheet sheet : folder.below("notes/", ".md", faults)) {
            reader.read(sheet).ifPresent(note -> notes.put(note.id(), note));
        }
        return notes;
    }

    private List<Phrasing> phrasings() {
        List<Phrasing> phrasings = new ArrayList<>();
        PhrasingReader reader = new PhrasingReader(faults);
        folder.below("phrasings/", ".txt", faults).forEach(sheet -> phrasings.addAll(reader.read(sheet)));
        PhrasingChecks.standOnce(phrasings, faults);
        return phrasings;
    }

    private List<List<String>> synonyms() {
        List<List<String>> synonyms = new ArrayList<>();
        folder.sheet("words/synonyms.txt", faults).ifPresent(sheet -> {
            for (Rows.Row row : Rows.of(sheet)) {
                List<String> same = Attributes.split(row.text());
                if (same.size() < 2) {
                    faults.add(
                            sheet,
                            row.line(),
                            "'" + row.text() + "' stands alone",
                            "write two words or more with commas between them");
                }
                synonyms.add(same);
            }
        });
        return synonyms;
    }

    private Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        folder.sheet(file, faults)
                .ifPresent(sheet -> Rows.of(sheet).forEach(row -> words.addAll(Alternatives.of(row.text()))));
        return words;
    }
}
