package dev.careerbot.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said where no topic of the guide is the answer.
 *
 * @param near kinds of sections to offer instead; of a note with a topic those that it is about as well
 * @param places countries that a message must name for the note to fit; empty if none
 * @param beside words that call for the note beside what is shown of its topic: "junior pay in france"
 * @param whenever words that call for it whatever else is said: "i want to die"
 * @param after words that call for it once its topic was shown: "which is newer" of the growth figures
 */
public record Note(
        String id,
        Kind kind,
        boolean answers,
        @Nullable TopicId topic,
        List<String> near,
        List<String> places,
        List<String> whenever,
        List<String> beside,
        List<String> after,
        String text,
        List<Source> sources,
        List<Doubt> doubts) {
    /**
     * A false premise, something the guide leaves open, a view across sections, another subject, a kind word, or one to
     * those who write in another language.
     */
    public enum Kind {
        PREMISE,
        GAP,
        NOTE,
        NOT_COVERED,
        SMALLTALK,
        LANGUAGE
    }

    public boolean isSmallTalk() {
        return kind == Kind.SMALLTALK || kind == Kind.LANGUAGE;
    }

    /** The kind of section it is about, or else the first that it offers instead; empty if none. */
    public String about() {
        return topic != null ? topic.kind() : near.isEmpty() ? "" : near.get(0);
    }

    public boolean isOfPay() {
        return about().equals(TopicId.PAY);
    }

    /** Whether it may be said beside what is shown of this kind of section; what answers has its own topic and those near it. */
    public boolean isAbout(String kind) {
        return kind.equals(about()) || topic != null && near.contains(kind);
    }

    public Note {
        near = List.copyOf(near);
        places = List.copyOf(places);
        whenever = List.copyOf(whenever);
        beside = List.copyOf(beside);
        after = List.copyOf(after);
        sources = List.copyOf(sources);
        doubts = List.copyOf(doubts);
    }
}
