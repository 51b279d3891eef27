package dev.careerbot.answer;

import dev.careerbot.citing.Offers;
import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Skill;
import dev.careerbot.conversation.Speaker;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Turn;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.reply.Tap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens a section or an item of the guide. */
public final class TopicSkill implements Skill {
    private final Guide guide;
    private final Pages pages;
    private final Offers offers;

    public TopicSkill(Guide guide) {
        this.guide = guide;
        this.pages = new Pages(guide);
        this.offers = new Offers(guide);
    }

    @Override
    public Optional<Turn> answer(Reading reading, State state, Speaker speaker) {
        if (!(reading.intent() instanceof Intent.Open open)) {
            return Optional.empty();
        }
        boolean there = guide.section(open.topic()).isPresent();
        TopicId topic = there ? open.topic() : guide.nearest(open.topic());
        Turn turn = guide.section(topic)
                .map(section -> {
                    Reply reply = reply(
                            section,
                            topic,
                            unrepeated(open, state),
                            reading.how().runnersUp());
                    Reply honest = there ? reply : reply.after(lacking(open.topic(), section));
                    return new Turn(honest, State.on(topic, state));
                })
                .orElseGet(() -> new Turn(nowhere(open.topic()), state));
        return Optional.of(turn);
    }

    /** The list around an item has just been shown with the section, or with another item of it. */
    private static Intent.Open unrepeated(Intent.Open open, State state) {
        boolean shown = state.shown()
                .map(TopicId::section)
                .equals(Optional.of(open.topic().section()));
        return shown && open.depth() == Intent.Depth.AMONG
                ? new Intent.Open(open.topic(), Intent.Depth.SHORT, open.roleNamed())
                : open;
    }

    /** A command names a section that a coach may have taken out. */
    private Reply nowhere(TopicId topic) {
        List<Choice> choices = new ArrayList<>(offers.otherRoles(topic));
        choices.addAll(offers.menu(topic.role()));
        return new Reply(
                Reply.Outcome.CHOICES,
                List.of(Part.plain(noSuchSection(topic) + " Pick from what it has, or ask in your own words.")),
                choices);
    }

    private String noSuchSection(TopicId topic) {
        return "The guide has no such section for the role "
                + guide.role(topic.role()).title() + ".";
    }

    private static TopicId inRole(Role role, String kind) {
        return TopicId.section(role.id(), kind);
    }

    private Part lacking(TopicId topic, Section shown) {
        boolean same = shown.id().role().equals(topic.role());
        return Part.plain(noSuchSection(topic) + " "
                + (same
                        ? "What it says nearest to that:"
                        : "This is what it says for the " + guide.mainRole().title() + "."));
    }

    private Reply reply(Section section, TopicId topic, Intent.Open open, List<TopicId> runnersUp) {
        Optional<Item> item = Optional.ofNullable(topic.slug()).flatMap(section::item);
        Page page = item.map(part -> pages.item(section, part, open.depth()))
                .orElseGet(() -> pages.section(section, open.depth()));
        List<Choice> choices = new ArrayList<>();
        page.hasMore().ifPresent(choices::add);
        choices.addAll(offers.related(section, runnersUp));
        TopicId inMainRole = inRole(guide.mainRole(), open.topic().kind());
        if (!topic.section().equals(open.topic().section()) && !topic.role().equals(inMainRole.role())) {
            guide.section(inMainRole).ifPresent(main -> choices.add(0, offers.open(inMainRole)));
        }
        if (!open.roleNamed()) {
            choices.addAll(offers.otherRoles(section.id()));
        }
        if (page.doubts().size() > 1 && open.depth() != Intent.Depth.DOUBTS) {
            choices.add(new Choice("All " + page.doubts().size() + " doubts", Tap.doubts(topic)));
        }
        if (!runnersUp.isEmpty()) {
            choices.add(new Choice("Not what I asked", Tap.ask("not-what-i-asked")));
        }
        return new Reply(Reply.Outcome.ANSWER, page.parts(), choices);
    }
}
