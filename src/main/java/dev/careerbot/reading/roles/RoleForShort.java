package dev.careerbot.reading.roles;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Memory;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.JobWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.ShortTitles;
import dev.careerbot.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "Swe duties", "back to the first role, what is hard in it": what nearly calls a role stands for it. */
public final class RoleForShort {
    /** Else "the first job" may be the first of somebody's life. */
    private static final Set<String> BACK = Set.of("back", "return");

    /** "Does the other role have interview questions"; what holds one against the other is heard elsewhere. */
    private static final Pattern OF_OTHER = Pattern.compile(
            "^(?:(?:and|so|but|ok|then|sorry|no|i|meant|mean) )*(?:does|do|is|are|has|what|whats|how|tell|show|give|list|name|the (?=\\w+ (?:of|for|in) ))\\b.*?\\b(?:the )?other (?:role|job|position)s?\\b");

    private final Guide guide;
    private final ShortTitles titles;

    public RoleForShort(Guide guide, ShortTitles titles) {
        this.guide = guide;
        this.titles = titles;
    }

    public Asking meant(Asking told) {
        Message message = OtherJobCompared.withoutOthers(told);
        Asking asking = new Asking(message, told.state(), told.role(), told.roleNamed());
        boolean mayBeShort =
                message.roles().isEmpty() && !message.has(Message.OTHER_JOB) && !message.hasAny(RoleWords.COMPARING);
        return mayBeShort
                ? titles.spelt(message)
                        .or(() -> counted(message, EachRole.areShown(told.state(), guide)))
                        .or(() -> other(told))
                        .map(spelt -> Asking.of(spelt, asking.state(), guide))
                        .orElse(asking)
                : asking;
    }

    private Optional<Message> other(Asking asking) {
        Message message = asking.message();
        int at = message.words().indexOf("other");
        boolean asks = at >= 0
                && message.says(OF_OTHER)
                && !message.hasAny(BetweenRoles.COMPARATIVES)
                && !message.hasAny(Pointing.BACK);
        return asks
                ? RoleChanged.otherThanShown(asking, guide).map(role -> message.naming(role, at, at + 2))
                : Optional.empty();
    }

    /** "Back to the first role", and after both were shown "what does the second role do". */
    private Optional<Message> counted(Message message, boolean shown) {
        List<String> words = message.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            int which = JobWords.ROLE_NAMES.contains(words.get(i + 1)) ? CountWords.ordinal(words.get(i)) : 0;
            if (which > 0
                    && which <= guide.roles().size()
                    && (shown || words.subList(Math.max(0, i - 3), i).stream().anyMatch(BACK::contains))) {
                return Optional.of(message.naming(guide.roles().get(which - 1).id(), i, i + 2));
            }
        }
        return Optional.empty();
    }

    /** What was asked, about the role that was named anywhere in it; where it was called for short that is said, once. */
    public List<Reading> saying(List<Reading> readings, Asking meant, Asking written) {
        List<Reading> about = meant.namedRole()
                .map(role -> readings.stream()
                        .map(reading -> reading.how().role().isPresent() ? reading : reading.about(role))
                        .toList())
                .orElse(readings);
        String title = guide.role(meant.role()).title();
        Reading first = about.get(0);
        boolean answers = first.intent() instanceof Intent.Open || first.intent() instanceof Intent.Pay;
        boolean known = meant.role().equals(written.role()) && !(about.size() == 1 && isAfterOtherJob(written))
                || first.how().assumed().contains(title);
        if (known || !answers) {
            return about;
        }
        List<Reading> said = new ArrayList<>(about);
        said.set(0, first.assumingToo("Taken as the role " + title + "."));
        return said;
    }

    /** "Data scientist" was refused: "what do they earn" is answered of the role all the same. */
    private static boolean isAfterOtherJob(Asking asking) {
        Memory memory = asking.state().memory();
        return memory.isDeclined()
                && memory.trace().words().contains(Message.inPlainWords(Message.OTHER_JOB))
                && asking.message().roles().isEmpty();
    }
}
