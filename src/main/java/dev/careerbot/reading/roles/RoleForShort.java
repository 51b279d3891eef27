package dev.careerbot.reading.roles;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.ShortTitles;
import dev.careerbot.words.Message;
import java.util.ArrayList;
import java.util.List;

/** "Swe duties", "what does a software engineer do": nearly what a role is called stands for it, and that is said. */
public final class RoleForShort {
    private final Guide guide;
    private final ShortTitles titles;

    public RoleForShort(Guide guide) {
        this.guide = guide;
        this.titles = new ShortTitles(guide);
    }

    public Asking meant(Asking asking) {
        Message message = asking.message();
        boolean mayBeShort =
                message.roles().isEmpty() && !message.has(Message.OTHER_JOB) && !message.hasAny(RoleWords.COMPARING);
        return mayBeShort
                ? titles.spelt(message)
                        .map(spelt -> Asking.of(spelt, asking.state(), guide))
                        .orElse(asking)
                : asking;
    }

    /** Once, and not at all where the talk was about that role, or the answer says itself that it is now. */
    public List<Reading> saying(List<Reading> readings, Asking meant, Asking written) {
        String title = guide.role(meant.role()).title();
        Reading first = readings.get(0);
        boolean answers = first.intent() instanceof Intent.Open || first.intent() instanceof Intent.Pay;
        if (meant.role().equals(written.role())
                || !answers
                || first.how().assumed().contains(title)) {
            return readings;
        }
        List<Reading> said = new ArrayList<>(readings);
        said.set(0, first.assumingToo("Taken as the role " + title + "."));
        return said;
    }
}
