package dev.careerbot.answer;

import dev.careerbot.citing.Lines;
import dev.careerbot.citing.Offers;
import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Skill;
import dev.careerbot.conversation.Speaker;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Turn;
import dev.careerbot.guide.Doubt;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.PlaceName;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.About;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what is no topic: puts a premise right, owns up to a gap, declines, or answers small talk. */
public final class NoteSkill implements Skill {
    private static final int FEW = 3;
    private static final String NOT_COVERED = "The guide does not cover this.";
    private static final String NEAREST = " The nearest that it does cover:";

    private final Guide guide;
    private final Pages pages;
    private final Offers offers;

    public NoteSkill(Guide guide) {
        this.guide = guide;
        this.pages = new Pages(guide);
        this.offers = new Offers(guide);
    }

    @Override
    public Optional<Turn> answer(Reading reading, State state, Speaker speaker) {
        if (reading.intent() instanceof Intent.Say say) {
            return guide.note(say.note()).map(note -> said(note, say, state));
        }
        if (reading.intent() instanceof Intent.Unknown unknown) {
            return Optional.of(new Turn(unknown(unknown, state), state));
        }
        return reading.intent() instanceof Intent.Unsure unsure
                ? Optional.of(new Turn(unsure(unsure), state))
                : Optional.empty();
    }

    /** Whoever goes on after such a refusal does so about pay. */
    private Turn offered(List<TopicId> figures, Reply declined, State state) {
        List<String> countries = guide.pay().stream()
                .filter(range -> figures.contains(range.id()))
                .map(PayRange::country)
                .toList();
        List<Choice> choices = Stream.concat(figures.stream().map(this::figure), declined.choices().stream())
                .distinct()
                .toList();
        return new Turn(
                declined.with(choices), State.OnPay.after(state, figures.get(0).role(), countries));
    }

    private Choice figure(TopicId id) {
        Choice open = offers.open(id);
        return id.isItem()
                ? new Choice("Pay in " + PlaceName.withArticle(open.caption()), open.tap(), open.section())
                : open;
    }

    private Turn said(Note note, Intent.Say say, State state) {
        Optional<TopicId> topic = guide.topicOf(note, say.role());
        if (topic.isEmpty()) {
            List<Choice> near = offers.kinds(note.near(), say.role());
            Reply declined = declined(note.text(), near, !note.isSmallTalk(), state);
            return say.figures().isEmpty() ? new Turn(declined, state) : offered(say.figures(), declined, state);
        }
        Section section = guide.section(topic.get()).orElseThrow();
        About about = new About.Topic(section.id().toString());
        List<Part> parts = new ArrayList<>();
        parts.add(Part.plain(note.text(), about));
        List<Doubt> doubts = Lines.doubts(note.doubts(), note.text());
        if (note.kind() == Note.Kind.GAP && !section.id().isPay()) {
            parts.addAll(page(section, say.role()).parts());
        } else {
            parts.add(Lines.sources(note.sources().isEmpty() ? section.sources() : note.sources()));
            Lines.strongest(doubts).ifPresent(parts::add);
        }
        List<Choice> choices = Stream.concat(
                        Stream.of(offers.open(section.id())), offers.related(section, List.of()).stream())
                .toList();
        return new Turn(new Reply(Reply.Outcome.ANSWER, parts, choices), State.on(section.id(), state));
    }

    /** What the role that was asked about says instead, where it lacks the section. */
    private Page page(Section section, String role) {
        TopicId inRole = guide.nearest(TopicId.section(role, section.id().kind()));
        boolean lacks = !section.id().role().equals(role) && inRole.role().equals(role);
        Section shown = lacks ? guide.section(inRole).orElse(section) : section;
        return guide.item(inRole)
                .filter(item -> lacks)
                .map(item -> pages.item(shown, item, Intent.Depth.SHORT))
                .orElseGet(() -> pages.section(shown, Intent.Depth.SHORT));
    }

    private Reply unknown(Intent.Unknown unknown, State state) {
        List<Choice> nearest = unknown.nearest().isEmpty()
                ? offers.menu(guide.mainRole().id()).stream().limit(FEW).toList()
                : offers.open(unknown.nearest());
        return declined(NOT_COVERED + (state.memory().isDeclined() ? "" : NEAREST), nearest, true, state);
    }

    /** A second refusal in a row shows all that can be asked, so that nobody is left guessing. */
    private Reply declined(String text, List<Choice> nearest, boolean refusal, State state) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.plain(text));
        boolean again = refusal && state.memory().isDeclined();
        if (again) {
            parts.add(Part.plain("Here is everything I can tell you about:"));
        }
        return new Reply(
                Reply.Outcome.DECLINE,
                parts,
                again ? offers.menu(guide.mainRole().id()) : nearest);
    }

    private Reply unsure(Intent.Unsure unsure) {
        return new Reply(
                Reply.Outcome.CHOICES,
                List.of(Part.plain("Did you mean one of these?")),
                offers.open(unsure.options()));
    }
}
