package dev.careerbot.reading;

import java.util.regex.Pattern;

/** What is said without a word: a thumb is thanks, and a question mark alone asks what there is to ask. */
final class Signs {
    private static final Pattern THANKS = Pattern.compile(
            "[👍👌👏🙏🙌🤝💪❤♥🧡💛💚💙💜🖤🤍🤎💖💗💓💞💕🥰😍😊🙂\\x{1F3FB}-\\x{1F3FF}\\uFE0F\\u200D\\s]+");
    private static final Pattern AT_A_LOSS = Pattern.compile("[?¿!.…\\s]+");

    private Signs() {}

    /** The words that it stands for; what has words of its own as it is. */
    static String inWords(String typed) {
        if (typed.isEmpty()) {
            return typed;
        }
        if (THANKS.matcher(typed).matches()) {
            return "thanks";
        }
        return AT_A_LOSS.matcher(typed).matches() ? "/help" : typed;
    }
}
