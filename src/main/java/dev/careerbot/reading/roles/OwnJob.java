package dev.careerbot.reading.roles;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.words.Message;
import java.util.Set;
import java.util.regex.Pattern;

/** "I am a nurse, can i", "i'm a mechanic and want to switch": whoever names the job that they come from is told that the way in is the same. */
public final class OwnJob {
    private static final String NOTE = "work-before";

    /** "I was an accountant, does it count" is about the way in, and not about accountants. */
    private static final Set<String> COUNTING = Lists.words("""
            count counts counted help helps late transfer transferable wasted""");

    private static final Set<String> NEEDING = Lists.words("need needed require required missing lack");

    /** "I'm a backend engineer. what does an ml engineer do that i don't": it is asked of the role. */
    private static final Pattern ROLE_DOES = Pattern.compile(
            "\\b(?:" + Message.ROLE + " (?:do|does|doing)|do(?:es)? (?:an? |the )?" + Message.ROLE + " do)\\b");

    private final Guide guide;

    public OwnJob(Guide guide) {
        this.guide = guide;
    }

    public Reading saying(Message message, Reading reading) {
        if (!message.has(Message.OTHER_JOB) || !reading.how().assumed().isEmpty()) {
            return reading;
        }
        return guide.note(NOTE).map(note -> saying(note, message, reading)).orElse(reading);
    }

    private Reading saying(Note note, Message message, Reading reading) {
        if (reading.intent() instanceof Intent.Open open) {
            boolean wayIn = note.isAbout(open.topic().kind()) && !open.topic().isItem();
            return wayIn ? reading.assuming(note.text()) : reading;
        }
        boolean refused = reading.intent() instanceof Intent.Say say
                && say.note().equals(OtherJobCompared.NOTE)
                && !Asking.isOfOtherJob(message);
        String role = guide.mainRole().id();
        if (refused && message.hasAny(NEEDING)) {
            TopicId needed = TopicId.section(role, note.near().get(0));
            return reading.with(new Intent.Open(needed, Intent.Depth.SHORT, true))
                    .assuming(note.text());
        }
        if (refused && message.says(ROLE_DOES)) {
            return reading.with(new Intent.Open(TopicId.section(role, TopicId.DUTIES), Intent.Depth.SHORT, true))
                    .assuming(note.text());
        }
        return refused && message.hasAny(COUNTING) ? reading.with(new Intent.Say(note.id(), role)) : reading;
    }
}
