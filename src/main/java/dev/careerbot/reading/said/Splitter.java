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

    /** "vs. how" ends no sentence. */
    private static final Pattern SHORT_FORM =
            Pattern.compile("\\b(vs|approx|e\\.g|i\\.e|p\\.s)\\.(?= )", Pattern.CASE_INSENSITIVE);

    /** "(1) what is it (2) what does it pay"; "(2) in france" cannot stand alone. */
    private static final Pattern COUNTED_WITHIN = Pattern.compile(
            "(?:,? (?:and|plus|then|&))?,? +(?=\\(?[2-4b-d]\\) +(?!(?:in|for|at|of|from|with|as) )(\\p{L}[^.;?!\\n]*))",
            Pattern.CASE_INSENSITIVE);

    /** "Do i need (1) a degree (2) python": what stands before the first is said of each. */
    private static final Pattern HEAD =
            Pattern.compile("([^.;?!\\n()]*\\p{L}[^.;?!\\n()]*?) +\\(?[1a]\\) ", Pattern.CASE_INSENSITIVE);

    /** "I have two questions (1) …", "tell me about (1) …": says only that something is asked. */
    private static final Pattern ANNOUNCING = Pattern.compile(
            "(?:^| )(?:(?:tell|show|give) me|explain|know|questions?|things?|q['’]?s|about|please|pls|hi|hello|hey)[:,]?$",
            Pattern.CASE_INSENSITIVE);

    /** Who counts parts asks for each, with or without a question mark. */
    private static final Pattern COUNTED = Pattern.compile(" *\\(?[1-4a-d]\\) ");

    private static final Set<String> ASKING = Lists.words("""
            what whats which who whos where wheres when why how hows do does did is are am can could should would
            will has have""");
    private static final Set<String> OWN = Set.of("my", "our");
    private static final int MOST_SENTENCES = 4;
    private static final int MOST_JOINTS = 4;

    /** "Enough about money. …", "forget the degree, …": what is wanted no more, before a question. */
    private static final Pattern DISMISSED = Pattern.compile(
            "(?:(?:ok|okay|so|lol|well|and|but|now),? )?(?:enough (?:about|of|with)|forget(?: about)?|never ?mind|leave aside"
                    + "|(?:let['’]?s )?(?:leave|drop|skip)(?= (?:the|that|this|it|all)\\b))"
                    + " ([^.,;!?\\n]{1,40})[.,;!\\n]+\\s*(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    /** "…, and no i dont need it converted": what is not wanted, after what is. */
    private static final Pattern NOT_CONVERTED = Pattern.compile(
            "(?<=\\w)(?: *[,.;]+ *(?:and |but )?| +(?:and|but) )(?:no,? |please )?(?:i |we |you )?"
                    + "(?:don['’]?t|do not|not|no|without)\\b[^,.;?!]{0,24}\\bconver(?:t|ted|ting|sions?)\\b[^,.;?!]{0,20}[.!]*$",
            Pattern.CASE_INSENSITIVE);

    /** "Skip the degree, is that possible?" is about the degree. */
    private static final Pattern STILL_ABOUT_IT =
            Pattern.compile("\\b(?:that|it|none|still|can i)\\b", Pattern.CASE_INSENSITIVE);

    /** "Tell me what the outlook was". */
    private static final Pattern WISH =
            Pattern.compile("(?:tell|show|give|explain|i (?:want|need|meant))\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE = Pattern.compile("[,:] *");

    /** Who says "forget everything about me" wants just that. */
    private static final Pattern OF_THEM =
            Pattern.compile("\\b(?:me|my|mine|i|us|you|data|everything|all|tips?)\\b", Pattern.CASE_INSENSITIVE);

    /** "Finished a degree, worked in a bank". */
    private static final String DONE = "(?:just )?(?:finished|completed|studied|studying|graduated|worked|working)";

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

    /** "So... what do they do": one word is no sentence. */
    private static final Pattern PAUSE = Pattern.compile("(?<=^|[.!?] )(\\p{L}+) ?(?:\\.{2,}|…) *(?=\\p{L})");

    /** "In italy... no, spain": what comes is no sentence of its own. */
    private static final Pattern CORRECTION = Pattern.compile(
            " ?(?:(?:\\.{2,}|…) *(?=(?:no|wait|sorry|oops|i mean|actually)\\b)|[?.!] +(?=(?:no,? (?:wait|sorry|i mean)|wait|oops|i mean)\\b))",
            Pattern.CASE_INSENSITIVE);

    private static final String HOME = "((?:i am|i['’]?m|i live|i come|we are|we live) (?:from|in) [\\p{L} ]{2,24}?)";
    private static final Pattern HOME_BEFORE = Pattern.compile(
            "^(?:" + HOME + "(?:,| and| but)|((?:greetings )?from [\\p{L} ]{2,24}?),) +", Pattern.CASE_INSENSITIVE);

    /** "My son is 15, what should he learn": who somebody is, before the question. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "^((?:i am|i['’]?m|we are|i (?:study|live|work|teach|come|have|did|do)|(?:i )?" + DONE
                    + "|(?:my|our) \\p{L}+(?: \\(?\\d+\\)?)? (?:is|are|has|was|wants|works))\\b"
                    + "(?! (?:asking|wondering|looking|interested|no)\\b)(?![^,.;?!\\n]*\\d(?:k\\b|\\d{3}))[^,.;?!\\n]{2,60}"
                    + "(?:, " + DONE + "\\b[^,.;?!\\n]{2,40}){0,2}), +"
                    + "(?:and |so |but )?(?!(?:is|does|will|would|should i take) (?:it|that|this)\\b)"
                    + "(?=(?:what|whats|which|who|where|when|why|how|do|does|is|are|can|could|should|would|will)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HOME_BEHIND = Pattern.compile("(?<=\\w),? +" + HOME + "$", Pattern.CASE_INSENSITIVE);

    private Splitter() {}

    public static String withoutDismissed(String text) {
        return withoutOpening(
                text.contains("onver") ? NOT_CONVERTED.matcher(text).replaceFirst("") : text);
    }

    private static String withoutOpening(String text) {
        Matcher dismissed = DISMISSED.matcher(text);
        if (!dismissed.lookingAt() || OF_THEM.matcher(dismissed.group(1)).find()) {
            return text;
        }
        String rest = text.substring(dismissed.end());
        boolean asks = rest.endsWith("?")
                || WISH.matcher(rest).lookingAt()
                || CLAUSE.splitAsStream(rest).anyMatch(Splitter::asks);
        return asks && !STILL_ABOUT_IT.matcher(rest).find() ? rest : text;
    }

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
        Matcher sentence = SENTENCE.matcher(cutAsMeant(text));
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

    /** "What do i need i am from india": where somebody lives is a sentence of its own. */
    private static String cutAsMeant(String text) {
        String joined = PAUSE.matcher(CORRECTION.matcher(text).replaceAll(", ")).replaceAll("$1 ");
        String counted = cutAtCounts(SHORT_FORM.matcher(joined).replaceAll("$1"));
        String ended = HOME_BEHIND.matcher(counted).replaceFirst(". $1");
        String introduced = INTRODUCED.matcher(ended).replaceFirst("$1. ");
        return HOME_BEFORE.matcher(introduced).replaceFirst("$1$2. ");
    }

    private static String cutAtCounts(String text) {
        if (text.indexOf(')') < 0) {
            return text;
        }
        Matcher head = HEAD.matcher(text);
        boolean shared =
                head.find() && !ANNOUNCING.matcher(head.group(1).strip()).find();
        return COUNTED_WITHIN
                .matcher(text)
                .replaceAll(cut -> shared && !asks(cut.group(1)) ? Matcher.quoteReplacement(cut.group()) : ". ");
    }

    private static String withoutLabel(String sentence) {
        Matcher label = LABEL.matcher(sentence);
        return label.lookingAt() ? sentence.substring(label.end()) : sentence;
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
            String before = withoutLabel(sentence.substring(0, joint.start()).strip());
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
