package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.words.Message;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "I took a gap year", "my grades are low", "i'm deaf, is that a problem": the guide weighs nobody, and what it lacks has many names. */
public final class SelfTold implements Hearing.OfOne {
    private static final String PAST = "work-before";
    private static final String CHANCES = "chances";

    private static final int LONGEST = 12;

    private static final Set<String> OF_SOMEBODY = Lists.words("i ive im my he she hes shes his her");

    /** Whoever asks one of these wants more than to know whether it hurts. */
    private static final Set<String> ASKED_TOO = Lists.words("""
            how what whats which where when who why explain mention hide write fill show tell pay salary earn tips""");

    private static final Pattern WHAT_NOW =
            Pattern.compile(" what (?:can|could|should|do|must) i do(?: now| then| about it)?$");

    private static final Pattern BREAK = Pattern.compile("\\bgap years?\\b|\\bsabbatical\\b"
            + "|\\b(?:break|gap|hole) (?:of|in my|from work|for)\\b|\\b(?:career|cv|resume|employment|work) (?:break|gap|hole)\\b"
            + "|\\b(?:years?|months?) (?:off|out|away) ?(?:from|of|to|for|$)");

    private static final Set<String> MARKS = Lists.words("grade grades marks gpa cgpa");

    private static final Set<String> LOW = Lists.words("""
            low lower bad poor terrible awful horrible mediocre average weak worst only failing arent werent not below""");

    private static final Pattern FAILED = Pattern.compile("\\b(?:failed|flunked) (?:(?:my|the|in|every|all|a) )*"
            + "(?:maths?|statistics|calculus|algebra|physics|exams?|school|high school|college|university)\\b");

    private static final Pattern COUNTS = Pattern.compile(
            "\\b(?:does|do|will|would|is|are|can) (?:my|his|her) (?:\\w+ ){0,4}"
                    + "experience\\b(?: \\w+){0,5}? (?:count|help|matter|useful|worth|valued|relevant|transfer|wasted|recogni[sz]ed)\\b");

    /** Experience that the guide does ask for. */
    private static final Set<String> ASKED_FOR = Lists.words("""
            ml ai machine learning data programming coding python software research internship internships degree project projects""");

    private static final Pattern A_PROBLEM = Pattern.compile(
            "^(?:(?:and|so|but|well) )*(?:i|im|ive|my|he|she|hes|shes)\\b.* (?:is|would|will|could)"
                    + " (?:that|it|this) (?:be )?(?:(?:an?|big|real|any) )*(?:problem|issue|obstacle|drawback|disadvantage)\\b");

    private static final Pattern TAIL =
            Pattern.compile("[,.;]? (?:is|would|will|could) (?:that|it|this) [^,.;?]*$", Pattern.CASE_INSENSITIVE);

    private static final Set<String> OF_THE_WORK =
            Lists.words("model models data dataset training algorithm algorithms");

    private static final Pattern OF_CHANCES = Pattern.compile(
            "(?:(?:hi|and|but|ok|well) )*(?:(?:am|are|is) (?:i|he|she|we) in with (?:a|any) (?:\\w+ )?(?:chance|shout)"
                    + "|(?:do|does|have|has|would|will) (?:i|he|she|we|someone like me) (?:(?:even|really|still) )?(?:stand|have|got|get) (?:a|any) (?:\\w+ )?(?:chance|shot|hope)"
                    + "|(?:what (?:are|is)|whats) (?:my|his|her) (?:chances?|odds))(?: (?:of (?:getting in|becoming one|making it)|at (?:it|this|all)|here|then|with this))*");

    private final Guide guide;

    public SelfTold(Guide guide) {
        this.guide = guide;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        Message message = asking.message();
        if (message.is(OF_CHANCES)) {
            return said(CHANCES, asking);
        }
        boolean told =
                message.words().size() <= LONGEST && !message.without(WHAT_NOW).hasAny(ASKED_TOO);
        boolean past = told
                && (message.says(COUNTS) && !message.hasAny(ASKED_FOR)
                        || message.hasAny(MARKS) && message.hasAny(LOW)
                        || message.hasAny(OF_SOMEBODY) && (message.says(BREAK) || message.says(FAILED)));
        return past ? said(PAST, asking) : Optional.empty();
    }

    /** Of what no section has a word for the word "problem" alone was found. */
    public Reading saying(Asking told, Reading reading) {
        boolean ofWork = reading.intent() instanceof Intent.Open open
                && open.topic().kind().equals(TopicId.CHALLENGES);
        return ofWork && told.message().says(A_PROBLEM) && !told.message().hasAny(OF_THE_WORK)
                ? said(CHANCES, told).orElse(reading)
                : reading;
    }

    /** "She hates coding though": what may be a problem, by itself. */
    public static Optional<String> told(Message message) {
        return message.says(A_PROBLEM)
                ? Optional.of(TAIL.matcher(message.written().replaceFirst("[?!. ]+$", ""))
                        .replaceFirst(""))
                : Optional.empty();
    }

    private Optional<Reading> said(String note, Asking asking) {
        return guide.note(note).map(found -> Reading.of(asking.say(found.id())));
    }
}
