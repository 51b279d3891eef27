package dev.careerbot.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Locale;

/** Where a file stops being JSON, in words for who has not met it: the parser's own are for those who write parsers. */
record JsonSlip(int line, String wrong, String instead) {
    private static final String QUOTES = "“”„‟«»‘’'`";

    static JsonSlip of(JsonProcessingException stopped, String text) {
        int at = stopped.getLocation() == null ? 0 : (int) stopped.getLocation().getCharOffset();
        return at(at, text, stopped.getOriginalMessage().toLowerCase(Locale.ROOT));
    }

    private static JsonSlip at(int at, String text, String said) {
        int line = lineOf(at, text);
        int before = text.substring(0, at).stripTrailing().length() - 1;
        if (at >= text.length()) {
            return new JsonSlip(line, "a bracket or a quote is not closed", "close it");
        }
        if (said.startsWith("unrecognized token")) {
            return new JsonSlip(line, "a word stands without quotes", "write true or false, or put it in quotes");
        }
        char stop = text.charAt(at);
        char last = before < 0 ? ' ' : text.charAt(before);
        if (stop == '\n' || stop == '\r') {
            return new JsonSlip(line, "a quote is not closed in this line", "close it with \"");
        }
        if (QUOTES.indexOf(stop) >= 0) {
            return new JsonSlip(line, stop + " is no quote here", "write \"");
        }
        if (stop == '/' || stop == '#') {
            return new JsonSlip(line, "there are no remarks in JSON", "take it out");
        }
        if (last == ',' && (stop == '}' || stop == ']')) {
            return new JsonSlip(lineOf(before, text), "nothing follows the last comma", "take it out");
        }
        if (last == ',' && Character.isDigit(stop)) {
            return new JsonSlip(line, "there is a comma in a number", "write it as 75000");
        }
        if (said.contains("expecting comma")) {
            return new JsonSlip(lineOf(before, text), "a comma is missing at the end", "write it behind the " + last);
        }
        if (said.contains("to start field name")) {
            return new JsonSlip(line, "a key stands without quotes", "write it as \"key\"");
        }
        return new JsonSlip(line, "'" + stop + "' cannot stand there", "mend the brackets, commas or quotes");
    }

    private static int lineOf(int place, String text) {
        return 1 + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
    }
}
