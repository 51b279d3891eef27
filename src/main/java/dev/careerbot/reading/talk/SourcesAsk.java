package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Reading;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.words.Message;
import java.util.Optional;
import java.util.regex.Pattern;

/** "In general, all your sources", "when was your guide updated", "are they sponsored": of the whole guide, whatever is on the screen. */
public final class SourcesAsk {
    private static final String UNDATED = "None of them says when it was written.";

    private static final String UNPAID = "Who pays for them the guide does not say.";

    private static final String SOURCES = "(?:sources|documents|references)";

    private static final String GUIDE =
            "(?:(?:all )?(?:your|the|this|these|those|its) (?:own )?(?:guide|" + SOURCES + "|source|articles?|pages))";

    private static final Pattern ALL =
            Pattern.compile("\\ball (?:of )?(?:your|the|its|these|those) " + SOURCES + "\\b(?! of\\b)"
                    + "|\\b" + SOURCES + " (?:in general|overall|altogether)\\b"
                    + "|\\b(?:in general|overall) (?:what|which|where) .*\\b" + SOURCES + "\\b");

    /** "So three documents and two of them with one listing each". */
    private static final Pattern COUNTED = Pattern.compile("\\b(?:three|3) (?:sources|documents|pages|articles)\\b.*"
            + " (?:one|1|single) (?:job )?(?:listing|opening|ad|posting)\\b");

    private static final Pattern DATED = Pattern.compile("\\b(?:when|what year|which year) (?:was|were|did|is) " + GUIDE
            + "\\b|\\bhow (?:old|recent|fresh|current) (?:is|are) (?:" + GUIDE + "|the facts|your facts)\\b"
            + "|^(?:(?:and|but|no|so|ok|i|mean|meant) )*(?:from |of )?(?:which|what) year$");

    private static final String SOMEBODY =
            "(?:\\w+ )?(?:bootcamps?|schools?|universit\\w+|vendors?|advertisers?|sponsors?"
                    + "|recruiters?|google|training \\w+|course \\w+|someone|anyone|somebody|anybody)\\b";

    private static final Pattern PAID = Pattern.compile(
            "^(?:(?:and|so|but|ok) )*(?:is|are|was|were|arent|isnt) (?:they|you|it|this|that|any of (?:them|these|those)|"
                    + GUIDE
                    + ") (?:\\w+ ){0,2}(?:sponsored|funded|financed|affiliated|commissioned|independent|impartial|neutral|paid by "
                    + SOMEBODY + ")"
                    + "|\\bwho (?:funds|finances|sponsors|pays for|paid for) (?:you|this bot|" + GUIDE + ")\\b");

    private SourcesAsk() {}

    public static Optional<Reading> read(Asking asking) {
        Message message = asking.message();
        boolean paid = message.says(PAID);
        boolean dated = message.says(DATED);
        boolean yearAlone = dated && message.endsWith("year") && asking.shown().isPresent();
        return (paid || dated || message.says(ALL) || message.says(COUNTED)) && !yearAlone
                ? Optional.of(Reading.of(asking.ask("sources")).assuming(paid ? UNPAID : dated ? UNDATED : ""))
                : Optional.empty();
    }
}
