package dev.careerbot.reading;

import dev.careerbot.words.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of English that steer a talk, whatever the guide is about. */
final class Plain {
    /** Words that add no subject of their own: "and in …", "what about …". */
    static final Set<String> FILLERS = Set.of(
            "and", "in", "what", "whats", "about", "how", "for", "the", "to", "or", "vs", "versus", "n", "a", "an",
            "is", "it", "ok", "okay", "then", "now", "also", "of", "at", "compare", "between", "with", "me", "show",
            "tell", "give", "please", "plz", "pls", "from", "same", "but", "so", "as", "if", "im", "i", "am", "u", "do",
            "one", "r", "are", "on", "hi", "hey", "hello", "against", "well", "though", "there", "here", "right",
            "like", "say", "uh", "um", "hmm");

    static final Set<String> LOW = Set.of("min", "minimum", "low", "lowest", "bottom", "least", "floor");
    static final Set<String> HIGH =
            Set.of("max", "maximum", "high", "highest", "top", "most", "ceiling", "best", "upper");
    static final Set<String> AVERAGE = Set.of("avg", "average", "mean", "typical", "median");
    /** "Would the same go for the other?" */
    static final Set<String> SAME_THERE = Set.of(
            "would",
            "does",
            "go",
            "goes",
            "apply",
            "applies",
            "hold",
            "holds",
            "true",
            "case",
            "be",
            "different",
            "too",
            "either",
            "that",
            "this",
            "role",
            "job",
            "ones");

    /** Words for pay that need no search. */
    static final Set<String> PAY = Set.of(
            "salary",
            "salaries",
            "pay",
            "pays",
            "paid",
            "paying",
            "wage",
            "wages",
            "income",
            "money",
            "range",
            "ranges",
            "figure",
            "figures",
            "earn",
            "earns",
            "earning",
            "earned",
            "earnings",
            "make",
            "makes",
            "making",
            "much",
            "many",
            "more",
            "less",
            "compensation",
            "comp",
            "paycheck",
            "paycheque",
            "limit",
            "limits",
            "end",
            "lower",
            "bracket",
            "band",
            "scale",
            "cash",
            "amount",
            "amounts",
            "sum",
            "number",
            "numbers",
            "between",
            "pocket",
            "year",
            "yearly",
            "annual",
            "annually");

    /** Of these one is enough to ask for pay. */
    static final Set<String> SURELY_PAY = Set.of(
            "salary",
            "salaries",
            "pay",
            "pays",
            "paid",
            "wage",
            "wages",
            "income",
            "earn",
            "earns",
            "earning",
            "earnings",
            "compensation",
            "comp",
            "paycheck",
            "paycheque");

    /** Who is paid, and words that say no more than that someone is. */
    static final Set<String> SOMEONE = Set.of(
            "someone",
            "somebody",
            "people",
            "ppl",
            "folks",
            "person",
            "guy",
            "guys",
            "engineer",
            "engineers",
            "he",
            "she",
            "they",
            "you",
            "ya",
            "we",
            "me",
            "my",
            "their",
            "them",
            "that",
            "this",
            "who",
            "whos",
            "where",
            "wheres",
            "which",
            "can",
            "could",
            "would",
            "will",
            "might",
            "may",
            "does",
            "did",
            "get",
            "gets",
            "getting",
            "got",
            "expect",
            "typically",
            "usually",
            "roughly",
            "over",
            "just",
            "only",
            "hows",
            "work",
            "working",
            "live",
            "be",
            "by",
            "folk",
            "exactly",
            "actually",
            "really",
            "ones",
            "every",
            "per",
            "its",
            "id",
            "ill",
            "ml",
            "machine",
            "learning",
            "wise");

    /** Beside a sum and a place these ask for what is no pay: a rate, a tax, a cost. */
    static final Set<String> NOT_PAY = Set.of(
            "convert",
            "converted",
            "exchange",
            "into",
            "tax",
            "taxes",
            "net",
            "rent",
            "cost",
            "costs",
            "live",
            "living",
            "visa",
            "buy",
            "house",
            "flight",
            "flights");

    static final Set<String> MONTH = Set.of("month", "monthly", "months");

    /** Words that point back at what was said. */
    static final Set<String> BACK = Set.of(
            "that",
            "those",
            "these",
            "them",
            "this",
            "it",
            "its",
            "one",
            "ones",
            "though",
            "anything",
            "any",
            "which",
            "why");

    /** Before a job these say that it is the person's own. */
    static final Set<String> OWN = Set.of("im", "am", "i", "as", "from", "my", "was", "being", "worked", "work");

    /** Words that pick one of what was shown. */
    static final Set<String> ONE_OF_THEM = Set.of("one", "ones");

    private static final Map<String, String> PERIODS = Map.ofEntries(
            Map.entry("month", "month"),
            Map.entry("monthly", "month"),
            Map.entry("pm", "month"),
            Map.entry("hour", "hour"),
            Map.entry("hourly", "hour"),
            Map.entry("hr", "hour"),
            Map.entry("week", "week"),
            Map.entry("weekly", "week"),
            Map.entry("day", "day"),
            Map.entry("daily", "day"));

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("usd", "USD"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("gbp", "GBP"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("quid", "GBP"),
            Map.entry("cad", "CAD"),
            Map.entry("aud", "AUD"),
            Map.entry("zar", "ZAR"),
            Map.entry("rand", "ZAR"),
            Map.entry("rands", "ZAR"),
            Map.entry("ngn", "NGN"),
            Map.entry("naira", "NGN"),
            Map.entry("aed", "AED"),
            Map.entry("dirham", "AED"),
            Map.entry("dirhams", "AED"),
            Map.entry("inr", "INR"),
            Map.entry("rupees", "INR"),
            Map.entry("dollar", "$"),
            Map.entry("dollars", "$"),
            Map.entry("bucks", "$"),
            Map.entry("chf", "CHF"),
            Map.entry("yen", "JPY"));

    private static final List<Set<String>> ORDINALS = List.of(
            Set.of("first", "1st"),
            Set.of("second", "2nd"),
            Set.of("third", "3rd"),
            Set.of("fourth", "4th"),
            Set.of("fifth", "5th"),
            Set.of("sixth", "6th"),
            Set.of("seventh", "7th"),
            Set.of("eighth", "8th"),
            Set.of("ninth", "9th"),
            Set.of("tenth", "10th"));

    /** "Stockholm, ml, how much": with a place these ask for pay. */
    static final Set<String> MEANS_PAY_AT_A_PLACE = Set.of(Message.ROLE, "ml", "much");

    /** Words that go on with what was said. */
    static final Set<String> GOING_ON =
            Set.of("and", "ok", "okay", "so", "but", "also", "now", "then", "n", "plus", "well");

    /** "More or less than canada?" */
    static final Set<String> COMPARING =
            Set.of("more", "less", "than", "better", "worse", "higher", "lower", "compared");

    /** What may stand before "about" and its subject. */
    static final Set<String> LEAD_IN = Set.of(
            "tell",
            "us",
            "me",
            "i",
            "want",
            "to",
            "know",
            "can",
            "could",
            "you",
            "u",
            "please",
            "pls",
            "plz",
            "anything",
            "something",
            "info",
            "information",
            "more",
            "talk",
            "what",
            "whats",
            "how",
            "and",
            "ok",
            "okay",
            "so",
            "then",
            "now",
            "but",
            "also",
            "is",
            "there",
            "say",
            "hear",
            "it");

    /** Words that ask for all of a section. */
    static final Set<String> ALL = Set.of("list", "all", "every", "each", "everything");

    /** Words that ask for the item after the last. */
    static final Set<String> NEXT = Set.of("next", "after", "afterwards", "following", "another");

    /** What an ordinal may count. "First steps" and "second year" count nothing. */
    static final Set<String> COUNTED = Set.of(
            "one",
            "step",
            "number",
            "item",
            "point",
            "tip",
            "question",
            "challenge",
            "kpi",
            "metric",
            "duty",
            "task",
            "tool",
            "skill",
            "remedy",
            "part",
            "thing",
            "requirement",
            "responsibility",
            "option",
            "choice",
            "problem",
            "topic");

    private Plain() {}

    static Optional<String> period(List<String> words) {
        return words.stream()
                .map(PERIODS::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    static Optional<String> currency(List<String> words) {
        return words.stream()
                .map(CURRENCIES::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** 1 for "first"; 0 if there is none. */
    static int ordinal(String word) {
        for (int i = 0; i < ORDINALS.size(); i++) {
            if (ORDINALS.get(i).contains(word)) {
                return i + 1;
            }
        }
        return 0;
    }
}
