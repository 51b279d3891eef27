package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "Is 38 too late", "am i too old", "i am 52": an age is any number, so that no way to ask can be written down for each. */
public final class AgeAsk implements Hearing.OfOne {
    private static final String NOTE = "discrimination-diversity";
    private static final int LONGEST = 9;
    /** No "step 10", no "30 days". */
    private static final Pattern AGE = Pattern.compile(
            "(?:^|\\b(?:at|is|im|am|be|being|would|about|nearly|almost|over|past|turning|and|or|for|with) )[1-7]\\d"
                    + "(?= (?:too|past|now|years? old|yo|is|be|already|and|or|a|an|then|as|to)\\b|$)");

    private static final Pattern TOO = Pattern.compile("\\b(?:too|past) (?:late|early|old|young|it)\\b");

    /** "Is tensorflow too old" is about nobody. */
    private static final Pattern SOMEBODY_TOO = Pattern.compile(
            "\\b(?:am i|i am|im|is (?:he|she)|(?:he|she) is|hes|shes|are (?:we|they)) (?:\\w+ )?too (?:late|old|young)\\b"
                    + "|\\bis it (?:\\w+ )?too late (?:for me|for us|to start|to begin)\\b|^too (?:old|young)\\b");

    private static final String YEARS = "(?:[1-7]\\d|(?:twenty|thirty|forty|fourty|fifty|sixty|seventy)"
            + "(?: (?:one|two|three|four|five|six|seven|eight|nine))?|(?:four|fif|six|seven|eigh|nine)teen)";

    /** "In her late forties". */
    private static final String DECADE = "in (?:my|his|her|their) (?:(?:early|mid|late) )?"
            + "(?:[1-7]0 ?s|twenties|thirties|forties|fifties|sixties|seventies)";

    /** "Does it matter" is asked of the age. */
    private static final String HURTS =
            "(?: (?:does|will|would|is|can) (?:that|it|this|i)(?: (?:be|an?|too|big|still))*"
                    + " (?:matter|hurt|count|problem|issue|obstacle|old|late|young|ok|okay|do (?:it|this)|start|manage)(?: .{0,12})?)?";

    private static final Pattern AGE_ALONE =
            Pattern.compile("^(?:(?:and|so|but|well|hi|ok) )*(?:(?:i am|im|he is|hes|she is|shes)"
                    + "(?: only| already| just| now)? (?:" + YEARS + "(?: now| years old| years of age| yo)?|" + DECADE
                    + ")|i have (?:only |already )?(?:[1-7]\\d years? old|[1-7]\\d year|[4-7]\\d years))" + HURTS
                    + "$");

    private static final Set<String> OF_AGE = Set.of("age", "ages", "old", "aged");

    /** "Average age of ml engineers", "whats the max age", "how old are they". */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\b(?:average|avg|mean|median|typical|usual|normal|best|right|ideal|max|maximum|min|minimum|upper) ages?\\b(?! of the (?:data|figures?|sources?))"
                    + "|\\bhow old (?:are|is) (?:they|people|most|the average|an|a typical|" + Message.ROLE + ")\\b");

    /** "About age?", "does my age matter". */
    private static final Set<String> AGE_ITSELF = Lists.words("""
            age ages does matter matters my will count counts against problem issue barrier important any""");

    private static final Set<String> CHANCES =
            Set.of("realistic", "possible", "doable", "feasible", "chance", "chances", "hope", "crazy");

    /** "I am a truck driver, 52, never coded. realistic?", "lawyer, 41, possible?", "55 years old postman, chances?" */
    private static final Pattern CHANCES_AT_AGE = Pattern.compile("(?:\\b(?:i am|im|aged?)\\b.* |^(?:\\w+ )?"
            + Message.OTHER_JOB + " |^)[1-7]\\d(?! (?:years? (?!old)|yrs (?!old)|months?|days?|percent|k\\b))\\b");

    /** "Im 15", "my friend is 17"; but "17 percent" is nobody's age. */
    private static final Pattern TOLD =
            Pattern.compile("\\b(?:im|i am|hes|shes|(?:he|she|my \\w+) (?:is|turns|turned)|aged)"
                    + " (?:only |just |already |nearly |almost )?([1-7]\\d)\\b(?! percent)");

    /** Beside an age these ask for no more than the way in. */
    private static final Set<String> BESIDE_AGE = Lists.words("""
            mom mum mother dad father son daughter brother sister cousin kid child nephew niece uncle aunt wife husband
            only just already nearly almost years year old older younger says said thinks told should ask asks want wants
            start begin try become do this that too""");

    private final Guide guide;

    public AgeAsk(Guide guide) {
        this.guide = guide;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        Message message = asking.message();
        boolean chances = message.hasAny(CHANCES) && !message.has(Message.SUM) && message.says(CHANCES_AT_AGE)
                || isToldAlone(asking);
        boolean asks = chances
                || message.hasAny(OF_AGE)
                        && (message.says(OF_OTHERS)
                                || message.has("age") && asking.saysOnly(AGE_ITSELF, Steering.LEAD_IN))
                || message.says(AGE_ALONE)
                || message.words().size() <= LONGEST
                        && !message.hasAny(Message.MASKS)
                        && (message.says(AGE) && message.says(TOO) || message.says(SOMEBODY_TOO));
        return asks ? guide.note(NOTE).map(note -> reading(asking, note, chances)) : Optional.empty();
    }

    /** The age that somebody is said to have. */
    public static Optional<String> told(Message message) {
        return message.hasNumber()
                ? TOLD.matcher(message.text())
                        .results()
                        .map(age -> age.group(1))
                        .findFirst()
                : Optional.empty();
    }

    /** "Im 15 and my mom says i should ask you", "i am 17, can i start". */
    private static boolean isToldAlone(Asking asking) {
        Message message = asking.message();
        boolean asksForTheWay = message.has("how") && message.has("become");
        return told(message)
                .filter(age -> !asksForTheWay
                        && !message.says(AGE_ALONE)
                        && asking.saysOnly(Set.of(age), BESIDE_AGE, Steering.LEAD_IN, PayWords.SOMEONE))
                .isPresent();
    }

    /** Whoever asks for their chances is shown the way in, too. */
    private Reading reading(Asking asking, Note note, boolean chances) {
        TopicId way = TopicId.section(asking.role(), TopicId.PATH);
        return chances && guide.section(way).isPresent()
                ? Reading.of(asking.open(way)).assuming(note.text())
                : Reading.of(asking.say(note.id()));
    }
}
