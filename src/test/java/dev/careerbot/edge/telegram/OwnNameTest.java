package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.Speaker;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What it is called the bot has to ask Telegram for, which may take a while. */
@Execution(ExecutionMode.CONCURRENT)
class OwnNameTest extends DoorScene {
    @Test
    void aNameThatDoesNotComeHoldsNobodyUpWhoDoesNotUseIt() throws Exception {
        telegram.fails("getMe", Fault.silence()).times(1);
        start();
        anna.says("/salary germany");
        assertTrue(anna.hears().text().contains("Germany"));
        stop();
    }

    @Test
    void whatCallsItByNameWaitsForTheName() throws Exception {
        telegram.fails("getMe", Fault.html(502)).times(1);
        isCalledByItsName();
    }

    @Test
    void whatCallsItByNameWaitsForASlowNameToo() throws Exception {
        telegram.fails("getMe", Fault.slow(Duration.ofMillis(2_500))).times(1);
        isCalledByItsName();
    }

    private void isCalledByItsName() throws Exception {
        String at = "@" + telegram.bot().username();
        Speaker ben = telegram.group(-100, true).member(2);
        Speaker carl = telegram.group(-101, true).member(3);
        ben.says(at + " salary uk");
        carl.says("/salary" + at + " germany");
        anna.says("/salary" + at + " spain");
        ben.says("@other_bot salary france");
        start();
        assertTrue(ben.hears().text().contains("United Kingdom"));
        assertTrue(carl.hears().text().contains("Germany"));
        assertTrue(anna.hears().text().contains("Spain"));
        ben.hearsNothingFor(Duration.ofMillis(500));
        stop();
    }
}
