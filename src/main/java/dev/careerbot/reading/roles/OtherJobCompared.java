package dev.careerbot.reading.roles;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CalledNotes;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.JobWords;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "ML engineer or data scientist?": a role held against a job that the guide does not have is not held against the other role. */
public final class OtherJobCompared implements Hearing.OfOne {
    static final String NOTE = "other-jobs";

    private static final String NOT_IN_GUIDE = "The other job that you name is not in the guide.";

    /** "Is an ml engineer just a data scientist", "a data scientist or an ml engineer". */
    private static final Set<String> BETWEEN_JOBS =
            Lists.with(RoleWords.COMPARING, "or than better worse just only another unlike against");

    private static final Set<String> POINTING = Lists.with(Pointing.AT_IT, "they hows");

    /** Beside the two these ask for nothing else. */
    private static final Set<String> BESIDE = Lists.all(
            BETWEEN_JOBS,
            POINTING,
            RoleWords.BESIDE_COMPARING,
            BetweenRoles.COMPARATIVES,
            BetweenRoles.CHOOSING,
            BetweenRoles.NO_SUBJECT,
            JobWords.ROLES,
            Pointing.BACK,
            Steering.IS,
            Steering.LEAD_IN,
            Steering.OPEN_QUESTION,
            JobWords.OWN,
            JobWords.BECOMING,
            Steering.SAME_THERE,
            Set.of("get", "field"));

    /** "Is cybersecurity easier to get into than this". */
    private static final Pattern THAN_THIS =
            Pattern.compile("\\bthan (?:this|that|it)(?: (?:role|job|field|career|one))?$");

    private static final String THEM = "(?:(?:the|an?|some|our|your|their) )*" + Message.OTHER_JOB + "\\b";

    private static final String ME = "(?:me|myself|us)";

    private static final Pattern OR_THEM =
            Pattern.compile("\\b(?:" + ME + " or " + THEM + "|" + THEM + " or " + ME + "\\b)");

    private final Guide guide;
    private final CalledNotes named;

    public OtherJobCompared(Guide guide, CalledNotes named) {
        this.guide = guide;
        this.named = named;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        boolean alone = (areCompared(asking.message()) || isRefusedOne(asking))
                && asking.saysOnly(Set.of(Message.ROLE, Message.OTHER_JOB), BESIDE);
        return alone && guide.note(NOTE).isPresent()
                ? Optional.of(naming(asking.message(), Reading.of(asking.say(NOTE))))
                : Optional.empty();
    }

    /** "So how's that different from an ml engineer": right after a refusal it is about what was refused. */
    private static boolean isRefusedOne(Asking asking) {
        Message message = asking.message();
        return asking.state().memory().isDeclined()
                && message.roles().size() == 1
                && message.hasAny(RoleWords.COMPARING)
                && message.hasAny(POINTING);
    }

    /** Of a job that the guide names in passing, it is told what it says. */
    private Reading naming(Message message, Reading reading) {
        return reading.intent() instanceof Intent.Say say && say.note().equals(NOTE)
                ? named.calledForAsWritten(message)
                        .map(CalledNotes.Called::note)
                        .filter(note -> note.kind() == Note.Kind.NOT_COVERED)
                        .findFirst()
                        .map(note -> reading.with(new Intent.Say(note.id(), say.role(), say.figures())))
                        .orElse(reading)
                : reading;
    }

    /** "Do data scientists use the same tools as ml engineers": what is said of the role is said of it alone. */
    public Reading saying(Message message, Reading reading) {
        return reading.intent() instanceof Intent.Open
                        && areCompared(message)
                        && (message.hasAny(RoleWords.COMPARING) || message.has("than"))
                        && Asking.isOfOtherJob(message)
                ? reading.assumingToo(NOT_IN_GUIDE)
                : naming(message, reading);
    }

    /** "Who puts it live, me or the devs": what they do is asked, and not what they are. */
    static Message withoutOthers(Asking asking) {
        Message message = asking.message();
        boolean compared = message.has(Message.ROLE)
                || message.hasAny(PayWords.ABOUT_PAY)
                || message.hasAny(BetweenRoles.COMPARATIVES);
        if (compared || !message.has(Message.OTHER_JOB)) {
            return message;
        }
        Message rest = message.without(OR_THEM);
        return !rest.isEmpty() ? rest : asking.shown().isPresent() ? message.with(OR_THEM, "who") : message;
    }

    private static boolean areCompared(Message message) {
        return message.has(Message.OTHER_JOB)
                && (message.has(Message.ROLE) || message.says(THAN_THIS))
                && message.hasAny(BETWEEN_JOBS);
    }
}
