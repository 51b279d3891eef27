package dev.careerbot.reading.tips;

import dev.careerbot.reading.said.Lists;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads that somebody wants no more tips. */
public final class TipStop {
    /** Whoever writes this, at whatever moment, wants no more tips. */
    private static final Set<String> ALWAYS = Lists.phrases("""
            stop, stop it, stop that, stop this, stop sending me these, stop sending this, stop messaging me,
            stop please, please stop, pls stop, unsubscribe, unsubscribe me, unsubscribe please,
            please unsubscribe me, unsub, no more messages, opt out""");

    private static final Pattern NAMES_TIP = Pattern.compile("\\b(tips?|subscription)\\b");

    private static final Pattern ENDING = Pattern.compile(
            "\\b(stop|cancel|end|quit|drop|scrap|kill|remove|delete|disable|deactivate|unsubscribe|off|enough|dont|do not"
                    + "|no more|no longer|not any ?more|no(?= (?:daily )?tips?\\b)|never ?mind|forget|rid)"
                    + "(?: (?:send|sending|messaging)(?: me)?)?\\b");

    /** "I don't get it" is said of what was read. */
    private static final Pattern GOING_ON =
            Pattern.compile("\\b(?:dont|do not|never) (?:stop|cancel|end|quit|drop|forget|delete|remove)\\b"
                    + "|\\b(?:dont|do not) get (?:it|that|this)$");

    /** Beside the end itself; whatever else is said is about something else. */
    private static final Set<String> BESIDE = Lists.words("""
            i id like do want wants need it that thats this those these them one tip tips daily day every each the my of to any
            more anymore after all actually please pls thanks sorry ok okay just now well hm oh no get getting
            subscription subscriptions turn switch shut take can could would you we how from altogether again""");

    private TipStop() {}

    /** In whatever talk: "no tips please". */
    static boolean always(String folded) {
        return ALWAYS.contains(folded) || NAMES_TIP.matcher(folded).find() && ofTip(folded);
    }

    /** So that nothing else can be meant by it, whatever is said beside it: "stop it and show me the tools" names no tip. */
    public static boolean byName(String folded) {
        return always(folded) && names(folded);
    }

    public static boolean names(String folded) {
        return folded.contains("unsub") || NAMES_TIP.matcher(folded).find();
    }

    /** Where "it" is the tip: "cancel that", "I don't want it any more". */
    static boolean ofTip(String folded) {
        String besides = ENDING.matcher(folded).replaceAll(" ");
        return !besides.equals(folded)
                && !GOING_ON.matcher(folded).find()
                && Stream.of(besides.strip().split(" +")).allMatch(word -> word.isEmpty() || BESIDE.contains(word));
    }
}
