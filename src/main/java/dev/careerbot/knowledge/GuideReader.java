package dev.careerbot.knowledge;

import dev.careerbot.guide.Doubt;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.OverallPay;
import dev.careerbot.guide.Paragraph;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.Source;
import dev.careerbot.guide.Tip;
import dev.careerbot.guide.TopicId;
import dev.careerbot.guide.Wording;
import dev.careerbot.guide.Zones;
import dev.careerbot.packing.PackReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link GuideWriter} wrote. */
final class GuideReader {
    private final PackReader pack;
    private final List<Source> sources;
    private final List<Doubt> doubts;

    GuideReader(PackReader pack) {
        this.pack = pack;
        this.sources = pack.each(this::source);
        this.doubts = pack.each(this::doubt);
    }

    Guide read(Wording wording) {
        List<Role> roles = pack.each(this::role);
        Map<TopicId, Section> sections = new LinkedHashMap<>();
        for (Section section : pack.each(this::section)) {
            sections.put(section.id(), section);
        }
        List<PayRange> pay = pack.each(this::pay);
        List<OverallPay> overall = pack.each(this::overall);
        Map<String, Note> notes = new HashMap<>();
        for (Note note : pack.each(this::note)) {
            notes.put(note.id(), note);
        }
        Map<String, String> countries = pairs();
        PackedZones zones = new PackedZones(pack.bytes());
        List<Tip> tips = pack.each(() -> new Tip(topic(), pack.text()));
        Map<String, Source> byId = new HashMap<>();
        sources.forEach(source -> byId.put(source.id(), source));
        return new Guide(
                roles, sections, pay, overall, notes, countries, new Zones(zones::read), byId, doubts, tips, wording);
    }

    private Source source() {
        String id = pack.text();
        String title = pack.text();
        String kind = pack.text();
        String published = pack.perhaps();
        int size = pack.count();
        return new Source(id, title, kind, published, size < 0 ? null : size, pack.perhaps());
    }

    private Doubt doubt() {
        return new Doubt(pack.text(), pack.count(), pack.text(), pack.text(), pack.yes());
    }

    private Role role() {
        return new Role(
                pack.text(), pack.text(), pack.text(), pack.text(), pack.count(), pack.texts(), pack.texts(), pairs());
    }

    private Map<String, String> pairs() {
        Map<String, String> pairs = new HashMap<>();
        for (int left = pack.count(); left > 0; left--) {
            pairs.put(pack.text(), pack.text());
        }
        return pairs;
    }

    private TopicId topic() {
        return new TopicId(pack.text(), pack.text(), pack.perhaps());
    }

    private Section section() {
        return new Section(
                topic(),
                pack.text(),
                pack.yes(),
                pack.places(sources),
                pack.places(doubts),
                pack.each(this::paragraph),
                pack.each(this::item),
                pack.each(this::topic));
    }

    private Item item() {
        return new Item(topic(), pack.text(), pack.count(), pack.each(this::paragraph));
    }

    private Paragraph paragraph() {
        return new Paragraph(pack.text(), pack.places(sources), pack.places(doubts));
    }

    private PayRange pay() {
        return new PayRange(
                pack.text(),
                pack.text(),
                pack.perhaps(),
                pack.text(),
                pack.number(),
                pack.number(),
                pack.number(),
                pack.places(sources).get(0),
                pack.places(doubts),
                pack.text());
    }

    private OverallPay overall() {
        return new OverallPay(
                pack.text(),
                pack.text(),
                figure(),
                figure(),
                figure(),
                pack.yes(),
                pack.places(sources).get(0),
                pack.places(doubts),
                pack.text());
    }

    private @Nullable Long figure() {
        long figure = pack.number();
        return figure == 0 ? null : figure;
    }

    private Note note() {
        return new Note(
                pack.text(),
                Note.Kind.valueOf(pack.text()),
                pack.yes(),
                pack.yes() ? topic() : null,
                pack.texts(),
                pack.texts(),
                pack.texts(),
                pack.texts(),
                pack.texts(),
                pack.text(),
                pack.places(sources),
                pack.places(doubts));
    }
}
