package dev.careerbot.edge.telegram.talk;

import dev.careerbot.edge.telegram.sending.Drawn;

/** What the door says by itself. */
public final class Courtesies {
    public static final Drawn TEXT_ONLY =
            Drawn.plain("I can read text only, sorry. Write it to me in words, or send /topics to see what I know.");
    static final Drawn SOMETHING_BROKE = Drawn.plain(
            "Sorry, something went wrong on my side with this message. Please say it in other words, or send /help.");
    static final Drawn ADMINISTRATORS_UNKNOWN = Drawn.plain("That is for this group's administrators, and Telegram does"
            + " not tell me just now whether you are one. Please try again in a moment.");
    static final Drawn NO_FILE = Drawn.plain("Sorry, the file could not be sent here. Please ask for it again later.");
    static final String UNKNOWN_BUTTON = "This button is too old for me. Send /topics for new ones.";

    private Courtesies() {}

    static Drawn tooFast(int perMinute) {
        return Drawn.plain("One moment: I answer " + (perMinute == 1 ? "one question" : perMinute + " questions")
                + " a minute from each person. Yours are in line and will all be answered.");
    }

    static Drawn passedOver(int older) {
        return Drawn.plain("I was away for a while and answer your newest question now. "
                + (older == 1 ? "An older one" : older + " older ones")
                + " came before it: ask again if you still want to know.");
    }
}
