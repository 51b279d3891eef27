package dev.careerbot.reading.said;

import dev.careerbot.words.Message;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What leads up to a subject: "and what about …", "which of these is about …", "i am confused by …", "and …", "… then". */
public final class LeadIn {
    private static final Pattern CONFUSED = Pattern.compile(
            "\\bconfused (?:about|by|with|over|on) (?:the |your )?(?!(?:answers?|it|this|that|all)\\b)");

    /** "What counts as a project". */
    private static final Pattern COUNTS_AS = Pattern.compile("^.*\\bwhat counts as (?:an? )?");

    private static final Set<String> OF_IT = Set.of("of", "only");

    /** "The degree, again". */
    private static final Set<String> CLOSING = Set.of("then", "again");

    private LeadIn() {}

    /** The subject; empty where nothing leads to one. */
    public static String subject(Message message) {
        List<String> words = message.words();
        if (message.says("what counts as")) {
            return COUNTS_AS.matcher(message.text()).replaceFirst("");
        }
        if (message.has("confused")) {
            return confusing(message.text());
        }
        int about = words.indexOf("about");
        boolean named = about > 0
                && words.subList(0, about).stream()
                        .allMatch(word -> Steering.LEAD_IN.contains(word)
                                || Pointing.BACK.contains(word)
                                || OF_IT.contains(word));
        int from = named ? about + 1 : 0;
        while (!named && from < words.size() && Steering.GOING_ON.contains(words.get(from))) {
            from++;
        }
        boolean closes = from < words.size() - 1 && CLOSING.contains(words.get(words.size() - 1));
        int to = closes ? words.size() - 1 : words.size();
        List<String> subject = words.subList(from, to);
        boolean leads =
                subject.size() < words.size() && !subject.contains("other") && !Steering.FILLERS.containsAll(subject);
        return leads ? String.join(" ", subject) : "";
    }

    private static String confusing(String text) {
        Matcher led = CONFUSED.matcher(text);
        return led.find() ? text.substring(led.end()) : "";
    }
}
