package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.SeenMessage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a number alone takes where choices are buttons, which have none. */
class NumbersTest extends PrivateScene {
    private static final String ASKS_BACK =
            "There is nothing numbered on the screen: say it in words, or tap a choice.";

    @Test
    void anItemOfTheListOnTheScreen() {
        answerTo("/path");
        starts("Number 2 of \"How to become one\".", "2");
        answerTo("/challenges");
        starts("Number 2 of \"Challenges of the work\".", "2");
        starts("Number 3 of \"Challenges of the work\".", "and 3?");
        answerTo("tools");
        starts("Number 1 of \"Tools and technologies\".", "1");
    }

    @Test
    void noneWhereTheListIsShorter() {
        answerTo("tools");
        starts("There is no number 4: \"Tools and technologies\" has 3.", "4");
    }

    @Test
    void noButtonWhereThereIsNoList() {
        for (String listless : List.of("/salary uk", "/salary", "/about", "/stand 60000 uk", "/roles", "/salery uk")) {
            answerTo("/reset");
            answerTo(listless);
            starts(ASKS_BACK, "1");
        }
    }

    @Test
    void aButtonOfTheMenuAndOfTheSettings() {
        SeenMessage menu = answerTo("/help");
        String third = tapped(menu.buttons().get(2)).text();
        answerTo("/help");
        assertEquals(third, answerTo("3").text());
        SeenMessage settings = answerTo("/settings");
        anna.taps(settings.buttons().get(0).caption());
        String first = anna.seesChanged(settings).text();
        answerTo("/settings");
        assertEquals(first, answerTo("1").text());
    }

    private void starts(String expected, String typed) {
        String answer = answerTo(typed).text();
        assertTrue(answer.startsWith(expected), answer);
    }
}
