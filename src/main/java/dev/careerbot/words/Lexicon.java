package dev.careerbot.words;

import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Place;
import dev.careerbot.guide.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads messages by the names and words that the guide knows. */
public final class Lexicon {
    private final NameTable<String> roles = new NameTable<>();
    private final NameTable<String> otherJobs = new NameTable<>();
    private final NameTable<Place> places = new NameTable<>();
    private final PlaceSense sense;
    private final Spelling spelling;

    public Lexicon(Guide guide) {
        for (Role role : guide.roles()) {
            Stream.concat(role.names().stream(), Stream.of(role.title(), role.id()))
                    .forEach(name -> roles.put(Folding.fold(name), role.id()));
        }
        guide.otherJobs().forEach(job -> {
            String name = Folding.fold(job);
            otherJobs.put(name, job);
            otherJobs.put(name + "s", job);
        });
        guide.places().byName().forEach(places::put);
        sense = new PlaceSense(guide.places());
        spelling = new Spelling(vocabulary(guide), knownOtherwise(guide));
    }

    private static Set<String> vocabulary(Guide guide) {
        Stream<String> texts = Stream.of(
                        guide.phrasings().stream().map(phrasing -> phrasing.text()),
                        guide.roles().stream().flatMap(role -> role.names().stream()),
                        guide.items()
                                .flatMap(item -> item.paragraphs().stream())
                                .map(paragraph -> paragraph.text()),
                        guide.sections().values().stream()
                                .flatMap(section -> section.paragraphs().stream())
                                .map(paragraph -> paragraph.text()),
                        guide.synonyms().lines().filter(line -> !line.startsWith("#")),
                        guide.places().countries().values().stream(),
                        guide.places().byName().entrySet().stream()
                                .filter(entry -> entry.getValue().countries().size() == 1
                                        && guide.pay().stream().anyMatch(range -> entry.getValue()
                                                .countries()
                                                .contains(range.country())))
                                .map(java.util.Map.Entry::getKey))
                .flatMap(stream -> stream);
        return texts.flatMap(text -> Stream.of(Folding.fold(text).split(" "))).collect(Collectors.toSet());
    }

    private static Set<String> knownOtherwise(Guide guide) {
        Set<String> known = new HashSet<>(guide.trueWords());
        guide.otherJobs().forEach(job -> known.addAll(List.of(Folding.fold(job).split(" "))));
        guide.places().byName().keySet().forEach(name -> known.addAll(List.of(name.split(" "))));
        return known;
    }

    public Spelling spelling() {
        return spelling;
    }

    public Message read(String text) {
        String cleaned = Cutter.clean(text);
        List<Word> words = Cutter.cut(cleaned).stream().map(this::mended).toList();
        List<String> masked = new ArrayList<>();
        List<String> namedRoles = new ArrayList<>();
        List<PlaceMention> namedPlaces = new ArrayList<>();
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int at = i;
            Optional<NameTable.Found<String>> role = roles.longestAt(words, i);
            Optional<NameTable.Found<Place>> place = placeAt(words, i);
            Optional<NameTable.Found<String>> otherJob = otherJobs.longestAt(words, i);
            Optional<Amount> amount = AmountReader.read(words.get(i).raw());
            if (place.isPresent()
                    && role.map(found -> found.words() <= place.get().words()).orElse(true)) {
                masked.add(Message.PLACE);
                namedPlaces.add(new PlaceMention(
                        place.get().what(), written(words, at, place.get().words())));
                i += place.get().words();
            } else if (role.isPresent()) {
                masked.add(Message.ROLE);
                namedRoles.add(role.get().what());
                i += role.get().words();
            } else if (otherJob.isPresent()) {
                masked.add(Message.OTHER_JOB);
                i += otherJob.get().words();
            } else if (amount.isPresent()) {
                masked.add(Message.SUM);
                amounts.add(amount.get());
                i++;
            } else {
                masked.add(words.get(i).folded());
                i++;
            }
        }
        masked.removeIf(String::isBlank);
        return new Message(cleaned, masked, namedRoles.stream().distinct().toList(), namedPlaces, amounts);
    }

    /** The places in a command's argument: there a name is a place wherever it can be one. */
    public List<PlaceMention> placesIn(String argument) {
        List<Word> words =
                Cutter.cut(Cutter.clean(argument)).stream().map(this::mended).toList();
        List<PlaceMention> named = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<NameTable.Found<Place>> place = places.longestAt(words, i);
            int at = i;
            place.ifPresent(found -> named.add(new PlaceMention(found.what(), written(words, at, found.words()))));
            i += place.map(NameTable.Found::words).orElse(1);
        }
        return named;
    }

    private Optional<NameTable.Found<Place>> placeAt(List<Word> words, int at) {
        return places.longestAt(words, at)
                .filter(found -> sense.isPlace(found.what(), found.name(), words, at, found.words()));
    }

    private Word mended(Word word) {
        return spelling.mend(word.folded())
                .map(right -> new Word(word.raw(), right, word.loud()))
                .orElse(word);
    }

    private static String written(List<Word> words, int from, int count) {
        return words.subList(from, from + count).stream().map(Word::raw).collect(Collectors.joining(" "));
    }
}
