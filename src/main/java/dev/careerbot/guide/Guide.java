package dev.careerbot.guide;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that the knowledge folder says, checked: every id that one part names stands in another.
 *
 * @param notes in the order of their ids
 * @param countries the name of each country by its code
 */
public record Guide(
        List<Role> roles,
        Map<TopicId, Section> sections,
        List<PayRange> pay,
        List<OverallPay> overallPay,
        Map<String, Note> notes,
        Map<String, String> countries,
        Zones zones,
        Map<String, Source> sources,
        List<Doubt> doubts,
        List<Tip> tips,
        Wording wording) {
    public Guide {
        roles = roles.stream().sorted(Comparator.comparingInt(Role::order)).toList();
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        pay = List.copyOf(pay);
        overallPay = List.copyOf(overallPay);
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
        countries = Map.copyOf(countries);
        sources = Map.copyOf(sources);
        doubts = List.copyOf(doubts);
        tips = List.copyOf(tips);
    }

    /** The role that is meant when none is named. */
    public Role mainRole() {
        return roles.get(0);
    }

    public Role role(String id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst().orElseThrow();
    }

    public boolean hasRole(String id) {
        return roles.stream().anyMatch(role -> role.id().equals(id));
    }

    public Optional<Section> section(TopicId id) {
        return Optional.ofNullable(sections.get(id.section()));
    }

    /** What a note is about for who asks of this role; what it says of a place is said of its own role alone. */
    public Optional<TopicId> topicOf(Note note, String role) {
        TopicId topic = note.topic();
        if (topic == null) {
            return Optional.empty();
        }
        TopicId inRole = TopicId.section(role, topic.kind());
        return Optional.of(note.places().isEmpty() && sections.containsKey(inRole) ? inRole : topic);
    }

    /** Where the role itself tells most of what it has no section for; else what the main role says. */
    public TopicId nearest(TopicId topic) {
        String instead = role(topic.role()).instead().get(topic.kind());
        return instead == null
                ? TopicId.section(mainRole().id(), topic.kind())
                : TopicId.of(topic.role() + "/" + instead);
    }

    public Optional<Item> item(TopicId id) {
        return section(id).flatMap(section -> Optional.ofNullable(id.slug()).flatMap(section::item));
    }

    /** All that is said of an item, or of a section and its items. */
    public List<Paragraph> saidOf(TopicId id) {
        return item(id).map(Item::paragraphs)
                .or(() -> section(id).map(Section::everything))
                .orElse(List.of());
    }

    /** In the order that the role's file gives. */
    public List<Section> sectionsOf(String role) {
        List<String> order = role(role).sections();
        return sections.values().stream()
                .filter(section -> section.id().role().equals(role))
                .sorted(Comparator.comparingInt((Section section) -> place(order, section))
                        .thenComparing(section -> section.id().kind()))
                .toList();
    }

    private static int place(List<String> order, Section section) {
        int place = order.indexOf(section.id().kind());
        return place < 0 ? order.size() : place;
    }

    /** In the order of the sections that list them. */
    public Stream<Item> itemsOf(String role) {
        return sectionsOf(role).stream().flatMap(section -> section.items().stream());
    }

    public Stream<Item> items() {
        return sections.values().stream().flatMap(section -> section.items().stream());
    }

    public List<PayRange> payIn(String role) {
        return pay.stream().filter(range -> range.role().equals(role)).toList();
    }

    public Optional<PayRange> payIn(String role, String country) {
        return pay.stream()
                .filter(range -> range.role().equals(role) && range.country().equals(country))
                .findFirst();
    }

    public Optional<PayRange> payOf(TopicId id) {
        return pay.stream().filter(range -> range.id().equals(id)).findFirst();
    }

    /** This role, or the first that has figures by place: they may be known for one role alone. */
    public String roleWithPlaces(String role) {
        return Stream.concat(Stream.of(role), roles.stream().map(Role::id))
                .filter(one -> !payIn(one).isEmpty())
                .findFirst()
                .orElse(role);
    }

    /** This role, or the first that has a section on pay. */
    public String roleWithPay(String role) {
        return Stream.concat(Stream.of(role), roles.stream().map(Role::id))
                .filter(one -> sections.containsKey(TopicId.pay(one)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a folder without any pay is refused"));
    }

    public List<OverallPay> overallPayOf(String role) {
        return overallPay.stream().filter(figure -> figure.role().equals(role)).toList();
    }

    public Optional<Note> note(String id) {
        return Optional.ofNullable(notes.get(id));
    }

    public String countryName(String code) {
        return countries.getOrDefault(code, code);
    }

    /** What the folder itself says of words; a prepared guide has done with it. */
    public Wording.Written written() {
        if (wording instanceof Wording.Written written) {
            return written;
        }
        throw new IllegalStateException("read the folder itself to see its words");
    }

    /** The name of the place that a figure is of. */
    public String placeOf(PayRange range) {
        String city = range.place();
        return city == null ? countryName(range.country()) : city;
    }

    public String title(TopicId id) {
        return id.isItem()
                ? item(id).map(Item::title)
                        .or(() -> payOf(id).map(this::placeOf))
                        .orElseGet(() -> titleOfSection(id))
                : titleOfSection(id);
    }

    private String titleOfSection(TopicId id) {
        return section(id).map(Section::title).orElse(id.toString());
    }
}
