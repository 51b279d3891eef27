package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.Group;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Speaker;
import org.junit.jupiter.api.Test;

/** A reply to something said before goes on from there, however long ago and to whomever it was said. */
class PointingTest extends PrivateScene {
    @Test
    void anOlderAnswerIsGoneOnWith() {
        SeenMessage pay = answerTo("/salary uk");
        SeenMessage skills = answerTo("/skills");
        answerTo("/kpis");
        anna.repliesTo(pay.id(), "and in spain?");
        SeenMessage spain = anna.hears();
        assertTrue(spain.text().startsWith("Pay in Spain"), spain.text());
        anna.repliesTo(skills.id(), "explain the second");
        SeenMessage second = anna.hears();
        assertTrue(second.text().contains("2 of 6 in \"Qualifications\""), second.text());
    }

    @Test
    void anotherMemberGoesOnWithWhatOneWasTold() {
        Group group = telegram.group(-1_001_000_000_001L, true);
        group.member(1).says("/skills");
        SeenMessage skills = group.member(1).hears();
        Speaker ben = group.member(2);
        ben.repliesTo(skills.id(), "explain the second");
        SeenMessage second = ben.hears();
        assertTrue(second.text().contains("2 of 6 in \"Qualifications\""), second.text());
    }
}
