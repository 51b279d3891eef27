package dev.careerbot.edge.telegram.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.edge.telegram.sending.Outgoing;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SlowAnswersTest {
    private static final Spot SPOT = new Spot(-100, true, 5, 7, 1);

    private final List<Outgoing> sent = new CopyOnWriteArrayList<>();

    @AutoClose
    private final SlowAnswers slow = new SlowAnswers(sent::add);

    @Test
    void typingIsShownForASlowAnswerAlone() throws Exception {
        assertEquals("quick", slow.watch(SPOT, () -> "quick"));
        Thread.sleep(SlowAnswers.SLOW.plusMillis(200).toMillis());
        assertEquals(List.of(), sent);
        String answer = slow.watch(SPOT, () -> {
            Thread.sleep(SlowAnswers.SLOW.plusMillis(200).toMillis());
            return "slow";
        });
        assertEquals("slow", answer);
        assertEquals(List.of(new Outgoing.ChatAction(-100, 5)), sent);
    }
}
