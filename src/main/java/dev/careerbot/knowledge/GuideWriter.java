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
import dev.careerbot.guide.TopicId;
import dev.careerbot.packing.PackWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes what a guide says, its words aside, for {@link GuideReader}. */
final class GuideWriter {
    private final Guide guide;
    private final PackWriter pack;
    private final List<Source> sources;

    GuideWriter(Guide guide, PackWriter pack) {
        this.guide = guide;
        this.pack = pack;
        this.sources = List.copyOf(new TreeMap<>(guide.sources()).values());
    }

    void write() {
        pack.each(sources, this::source);
        pack.each(guide.doubts(), this::doubt);
        pack.each(guide.roles(), this::role);
        pack.each(guide.sections().values(), this::section);
        pack.each(guide.pay(), this::pay);
        pack.each(guide.overallPay(), this::overall);
        pack.each(guide.notes().values(), this::note);
        pairs(guide.countries());
        pack.bytes(PackedZones.write(guide.zones().written()));
        pack.each(guide.tips(), tip -> {
            topic(tip.topic());
            pack.text(tip.text());
        });
    }

    private void source(Source source) {
        pack.text(source.id());
        pack.text(source.title());
        pack.text(source.kind());
        pack.perhaps(source.published());
        Integer size = source.sampleSize();
        pack.number(size == null ? -1 : size);
        pack.perhaps(source.sampleUnit());
    }

    private void doubt(Doubt doubt) {
        pack.text(doubt.id());
        pack.number(doubt.rank());
        pack.text(doubt.line());
        pack.text(doubt.explanation());
        pack.yes(doubt.figuresOnly());
    }

    private void cited(List<Source> from, List<Doubt> doubted) {
        pack.places(from, sources);
        pack.places(doubted, guide.doubts());
    }

    private void role(Role role) {
        pack.text(role.id());
        pack.text(role.title());
        pack.text(role.shortForm());
        pack.text(role.sentence());
        pack.number(role.order());
        pack.texts(role.names());
        pack.texts(role.sections());
        pairs(role.instead());
    }

    private void pairs(Map<String, String> pairs) {
        pack.each(new TreeMap<>(pairs).entrySet(), pair -> {
            pack.text(pair.getKey());
            pack.text(pair.getValue());
        });
    }

    private void topic(TopicId id) {
        pack.text(id.role());
        pack.text(id.kind());
        pack.perhaps(id.slug());
    }

    private void section(Section section) {
        topic(section.id());
        pack.text(section.title());
        pack.yes(section.ordered());
        cited(section.sources(), section.doubts());
        pack.each(section.paragraphs(), this::paragraph);
        pack.each(section.items(), this::item);
        pack.each(section.related(), this::topic);
    }

    private void item(Item item) {
        topic(item.id());
        pack.text(item.title());
        pack.number(item.number());
        pack.each(item.paragraphs(), this::paragraph);
    }

    private void paragraph(Paragraph paragraph) {
        pack.text(paragraph.text());
        cited(paragraph.sources(), paragraph.doubts());
    }

    private void pay(PayRange range) {
        pack.text(range.role());
        pack.text(range.country());
        pack.perhaps(range.place());
        pack.text(range.currency());
        pack.number(range.average());
        pack.number(range.low());
        pack.number(range.high());
        cited(List.of(range.source()), range.doubts());
        pack.text(range.asOf());
    }

    private void overall(OverallPay pay) {
        pack.text(pay.role());
        pack.text(pay.currency());
        figure(pay.average());
        figure(pay.low());
        figure(pay.high());
        pack.yes(pay.perYear());
        cited(List.of(pay.source()), pay.doubts());
        pack.text(pay.caveat());
    }

    private void figure(@Nullable Long figure) {
        pack.number(figure == null ? 0 : figure);
    }

    private void note(Note note) {
        pack.text(note.id());
        pack.text(note.kind().name());
        pack.yes(note.answers());
        TopicId topic = note.topic();
        pack.yes(topic != null);
        if (topic != null) {
            topic(topic);
        }
        pack.texts(note.near());
        pack.texts(note.places());
        pack.texts(note.beside());
        pack.texts(note.after());
        pack.text(note.text());
        cited(note.sources(), note.doubts());
    }
}
