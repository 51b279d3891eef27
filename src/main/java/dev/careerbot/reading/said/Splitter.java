package dev.careerbot.reading.said;

import dev.careerbot.guide.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a message may hold two asks: between sentences, and at an "and". */
public final class Splitter {
    private static final Pattern SENTENCE = Pattern.compile("[^?!;\\n.]*(?:\\.(?!\\s|$)[^?!;\\n.]*)*[?!;\\n.]*");
    private static final Pattern END = Pattern.compile("[?!;\\n.]+$");
    /** "Do they also want a degree" is one ask. */
    private static final String NOT_BEHIND_SOMEBODY =
            "(?<!\\b(?:they|you|we|i|he|she|it|do|does|is|are|can|could|should|would|will))";

    /** "Not only the pay but the hours" are two asks; "hard but fun" is one. */
    private static final String BEHIND_NOT_ONLY = "(?<=\\bnot (?:only|just|merely)\\b[^.;?!]{1,80})";

    /** "US average vs how fast it grows". */
    private static final String BEFORE_QUESTION = "(?=(?:what|which|who|where|when|why|how)\\b)";

    private static final Pattern JOINT = Pattern.compile(
            "(?=[, ])(?:,? +(?:and also|and then|and|plus|then|n|&|\\+|/|as well as|along with|together with|followed by"
                    + "|but also|" + BEHIND_NOT_ONLY + "but) +|,? +(?:vs\\.?|versus) +" + BEFORE_QUESTION
                    + "|,? *" + NOT_BEHIND_SOMEBODY + " +also +|, +)",
            Pattern.CASE_INSENSITIVE);

    /** "Into the job, not the country": no ask of its own. */
    private static final Pattern EXCLUDED =
            Pattern.compile("not\\b(?! (?:only|just|merely)\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMA = Pattern.compile(", +");

    /** "First, …", "the little one: …", "before i go: …", "also …": which of several it is, and nothing of what is asked. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:\\(?(?:first|second|third|firstly|secondly|(?:(?:thing|question) )?(?:one|two|three|a|b|1|2|3))[,:.)]+(?=\\s)"
                    + "|(?:two|three|a couple of|a few|[23]|my) (?:things|questions|q['’]?s)\\b[^,:.?!]{0,24}[,:.]+"
                    + "|(?:the|my) (?:\\p{L}+ )?(?:one|question|other|thing)[:,]"
                    + "|(?:after (?:that|this)|next|last(?:ly)?|finally),"
                    + "|before (?:i|we) [^,:.;?!]{2,40}:"
                    + "|(?:not (?:only|just|merely)|besides|apart from|aside from|in addition to|on top of) (?!that\\b|this\\b|it\\b)"
                    + "|p\\.?s\\b[.:,]*|(?:also|and|then|plus|btw|oh)\\b,?) *)+",
            Pattern.CASE_INSENSITIVE);

    /** "The pay first, then …", "first the pay, then …". */
    private static final Pattern FIRST = Pattern.compile(
            "(?<=^|^tell me |^give me |^show me )first,? +(?=the\\b|your\\b)| +first$", Pattern.CASE_INSENSITIVE);

    /** Who counts parts asks for each, with or without a question mark. */
    private static final Pattern COUNTED = Pattern.compile(" *\\(?[1-4a-d]\\) ");

    private static final Set<String> ASKING = Lists.words("""
            what whats which who whos where wheres when why how hows do does did is are am can could should would
            will has have""");
    private static final Set<String> OWN = Set.of("my", "our");
    private static final int MOST_SENTENCES = 4;
    private static final int MOST_JOINTS = 4;

    /** "Finished a degree, worked in a bank". */
    static final String DONE = "(?:just )?(?:finish(?:ed|ing)|completed|studied|studying|graduated|worked|working)";

    /** "My son asks how it pays", "my uncle wants the figures", "our chief would also like to know": they ask through somebody. */
    private static final String FOR_SOMEBODY =
            "(?: \\p{L}+){1,2}? (?:also |still )?(?:asks?|asked|wonders?|(?:is|are|keeps?) (?:asking|wondering)"
                    + "|(?:wants?|wanted|needs?|would (?:also )?(?:like|love)) (?:to (?:know|hear|see)"
                    + "|the (?:\\p{L}+ ){0,3}?(?:pay|salar(?:y|ies)|figures?|numbers?|averages?|range|outlook|duties|steps"
                    + "|tools|tips|questions)))\\b";

    private static final String ASKING_FOR_SOMEBODY = "(?!" + FOR_SOMEBODY + ")";

    private static final Pattern ASKED_FOR_SOMEBODY =
            Pattern.compile("(?:my|our)" + FOR_SOMEBODY, Pattern.CASE_INSENSITIVE);

    /** "My interview is on monday so what will they ask". */
    private static final String ASKING_AT_LAST = "(?!.*\\bso (?:what|which|how|who)(?:['’]?(?:s|re|ll))?\\b)";

    /** "I am …", "nurse here, …", "greetings from …", "they say …", "no degree", but not "i want to know". */
    private static final Pattern TELLING = Pattern.compile(
            ASKING_AT_LAST + "(?:i|i['’]?m|i['’]?ve|my|we|our)\\b(?!['’]d\\b)" + ASKING_FOR_SOMEBODY
                    + "(?! (?:want|wanted|wanna|need|would|wonder|was wondering|am wondering|like to"
                    + "|can['’]?t|don['’]?t|should|must|have to|am looking|am interested|am asking)\\b)"
                    + "|(?:they|people|everyone|everybody|he|she) (?:says?|said|tells?|told|thinks?|thought)\\b"
                    + "|no (?!idea\\b|clue\\b)\\p{L}+|" + DONE
                    + "\\b|(?:\\p{L}+ ){1,4}here\\b|(?:greetings )?from [\\p{L} ]+$",
            Pattern.CASE_INSENSITIVE);

    private Splitter() {}

    /** @param asks whether it looks like a question; the rest of a message may be its story */
    public record Sentence(String text, boolean asks) {
        public String written() {
            return text + (asks ? "?" : ".");
        }

        /** "I am a nurse": who somebody is, and nothing that is asked. */
        public boolean tells() {
            return !asks && Splitter.tells(text);
        }
    }

    /** The first few, and of many the questions: they stand last in a story. */
    public static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        boolean marked = text.contains("?");
        Matcher sentence = SENTENCE.matcher(FullStops.set(text));
        while (sentence.find()) {
            String bare =
                    withoutLabel(END.matcher(sentence.group()).replaceAll("").strip());
            boolean another = sentences.stream().noneMatch(other -> other.text().equals(bare));
            // "1." counts, and asks nothing; and of a letter that is but a mark no word is left.
            if (another && Folding.fold(bare).chars().anyMatch(Character::isLetter)) {
                boolean asks = COUNTED.matcher(sentence.group()).lookingAt()
                        || (marked ? sentence.group().contains("?") : asks(bare));
                sentences.add(new Sentence(bare, asks));
            }
        }
        if (sentences.size() > MOST_SENTENCES && sentences.stream().anyMatch(Sentence::asks)) {
            sentences.removeIf(one -> !one.asks());
        }
        return sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()));
    }

    private static String withoutLabel(String sentence) {
        Matcher label = LABEL.matcher(sentence);
        return label.lookingAt() ? sentence.substring(label.end()) : sentence;
    }

    private static String withoutFirst(String clause) {
        return FIRST.matcher(clause).replaceFirst("");
    }

    private static boolean tells(String text) {
        return TELLING.matcher(text).lookingAt();
    }

    public static boolean asks(String clause) {
        int end = 0;
        while (end < clause.length() && Character.isLetter(clause.charAt(end))) {
            end++;
        }
        String first = clause.substring(0, end).toLowerCase(Locale.ROOT);
        return ASKING.contains(first)
                || OWN.contains(first) && ASKED_FOR_SOMEBODY.matcher(clause).lookingAt();
    }

    /** @param joined whether an "and" stands between them, and no mere comma */
    public record Halves(String before, String behind, boolean joined) {
        public List<String> clauses() {
            return List.of(before, behind);
        }

        /** "I only know excel, where do i begin": what stands before the question is what it is asked of. */
        public boolean isTold() {
            return !joined && tells(before) && asks(behind);
        }
    }

    /** Each way to cut a sentence in two. */
    public static List<Halves> halves(String sentence) {
        List<Halves> halves = new ArrayList<>();
        Matcher joint = JOINT.matcher(sentence);
        while (joint.find() && halves.size() < MOST_JOINTS) {
            String before = withoutFirst(
                    withoutLabel(sentence.substring(0, joint.start()).strip()));
            String behind = withoutLabel(sentence.substring(joint.end()).strip());
            if (!before.isEmpty()
                    && !behind.isEmpty()
                    && !EXCLUDED.matcher(behind).lookingAt()) {
                halves.add(
                        new Halves(before, behind, !COMMA.matcher(joint.group()).matches()));
            }
        }
        return halves;
    }
}
