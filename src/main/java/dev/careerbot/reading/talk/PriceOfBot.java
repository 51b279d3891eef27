package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Reading;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Lists;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "Are you free", "how much does this bot cost", "do i have to pay for this": no pay is asked for, nor what a course costs. */
public final class PriceOfBot {
    private static final String NOTE = "what-i-cost";

    private static final Set<String> OF_MONEY =
            Lists.words("free cost costs charge charges charged fee fees price prices paid pay");

    private static final String BOT = "(?:you|u|careerbot|(?:this|the|your) (?:bot|chat|chatbot|service|app|program))";

    private static final String I_PAY = "\\bi (?:(?:have|need) to |must |should )?pay ";

    /** "How much are you paid" is asked of whoever works. */
    private static final Pattern OF_BOT = Pattern.compile("^(?:is|are) " + BOT + " (?:\\w+ )?(?:free|a paid)\\b"
            + "|\\b" + BOT + " (?:costs?|charges?)\\b"
            + "|" + I_PAY + "(?:(?:for|to use) )?" + BOT
            + "|\\b(?:fees?|charges?|charged) for (?:using |asking )?" + BOT
            + "|\\byour (?:prices?|fees?|charges?)\\b"
            + "|\\b(?:free|costs?|pay|charged?) (?:\\w+ )?to (?:chat|talk|ask|use you)\\b");

    private static final Pattern OF_THIS = Pattern.compile("^is this (?:(?:\\w+ )?free|(?:a )?paid)\\b"
            + "|\\bdoes this cost\\b|\\bcharged for this\\b|" + I_PAY + "for (?:it|this)\\b");

    private static final Set<String> BESIDE = Lists.words("""
            this it your you the bot careerbot chat chatbot service app program using use talk asking ask does will would
            should must have need any anything something money extra much be charge totally completely""");

    private PriceOfBot() {}

    public static Optional<Reading> ofBot(Asking asking) {
        return read(asking, OF_BOT);
    }

    /** Below the tools "is this free" is asked of them. */
    public static Optional<Reading> ofThis(Asking asking) {
        return read(asking, OF_THIS);
    }

    private static Optional<Reading> read(Asking asking, Pattern asked) {
        boolean asks = asking.saysOnly(OF_MONEY, BESIDE) && asking.message().says(asked);
        return asks ? Optional.of(Reading.of(asking.say(NOTE))) : Optional.empty();
    }
}
