package dev.careerbot.tips.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.House;
import dev.careerbot.TheGuide;
import dev.careerbot.conversation.Chat;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import dev.careerbot.conversation.HourSaid;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Orders;
import dev.careerbot.conversation.ZoneSaid;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.reply.Tap;
import dev.careerbot.tips.MemorySubscribers;
import dev.careerbot.tips.Subscriber;
import dev.careerbot.tips.Taste;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Buttons outlive what they stand below, and may be forged. */
class OrdersTest {
    private final MemorySubscribers subscribers = new MemorySubscribers();
    private final Conversation conversation = House.conversation(
            TheGuide.guide(), Clock.fixed(TheGuide.A_THURSDAY, ZoneOffset.UTC), new CachedStates(), subscribers);

    private Reply tapping(Tap tap) {
        return conversation.hear(Heard.tapped("talk", tap));
    }

    private Reply saying(String words) {
        return conversation.hear(Heard.words("talk", words));
    }

    @Test
    void everyCodeFitsAButtonAndIsReadAgain() {
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            for (Order order : List.of(
                    Order.Subscribe.to(LocalTime.of(20, 45), zone),
                    Order.Subscribe.to(LocalTime.of(20, 45), zone).days(true),
                    new Order.Subscribe(new HourSaid.Around(HourSaid.DayPart.AFTERNOON), new ZoneSaid.One(zone)),
                    new Order.Choose(Order.What.HOUR, LocalTime.of(20, 45), zone))) {
                Tap tap = Orders.onPage(order);
                assertTrue(("e" + tap.code()).getBytes(StandardCharsets.UTF_8).length <= 64, tap.code());
                assertEquals(order, Orders.of(Tap.of(tap.code()).orElseThrow()).orElseThrow());
            }
        }
    }

    @Test
    void aChoiceOfTopicsThatTheGuideHasLostReadsAsWhatComes() {
        Subscriber ignored =
                subscribers.change(Chat.HERE, before -> before.liking(new Taste(Set.of(), Set.of("former"))));
        assertTrue(saying("/settings").text().contains("Topics: all (62 tips)"), () -> saying("/settings")
                .text());
        Reply topics = tapping(Orders.onPage(new Order.Choose(Order.What.TOPICS, null, null)));
        assertTrue(topics.text().endsWith("Now: all (62 tips)."), topics::text);
        assertTrue(
                topics.choices().stream().noneMatch(choice -> choice.caption().endsWith(": off")), topics::toString);
        assertTrue(saying("/settings tools off").text().contains("Topics: all but "), "it goes on from there");
    }

    /** From every page there is, as far as taps lead. */
    @Test
    void everyButtonThatIsOfferedIsReadAgainAndAnswered() {
        Set<Tap> seen = new HashSet<>();
        Deque<Choice> open = new ArrayDeque<>();
        for (String start : List.of("/subscribe", "/settings", "/tip", "/subscribe 08:00 madrid", "/forget")) {
            open.addAll(saying(start).choices());
        }
        while (!open.isEmpty() && seen.size() < 600) {
            Tap tap = open.pop().tap();
            boolean ours = tap.does() == Tap.Does.SET || tap.does() == Tap.Does.ORDER;
            if (ours && seen.add(tap)) {
                assertTrue(Orders.of(tap).isPresent(), tap.code());
                open.addAll(tapping(tap).choices());
            }
        }
        assertTrue(seen.size() > 100, "only " + seen.size());
    }

    @Test
    void forgedCodesDoNothing() {
        for (String code : List.of(
                "1sat 9999 Europe/Madrid",
                "1sat 2500 -",
                "1sat 0830 Mars/Olympus",
                "1sat 0830 ../../etc",
                "1sat 0830 UTC+99:99",
                "1sat",
                "1s ",
                "1schoose-hour",
                "1schoose-zone x y z",
                "1sclock abcd",
                "1swith nonsense",
                "1swithout ; drop table",
                "1sonly nobody",
                "1srole nobody",
                "1srole ../x",
                "1sforget-all",
                "1tforget-all",
                "1tsurprise",
                "1tunsubscribe",
                "1tunsubscribe",
                "1tresume",
                "1tpause",
                "1sweekdays")) {
            Reply reply = tapping(Tap.of(code).orElseThrow());
            assertFalse(reply.text().isBlank());
            assertFalse(
                    subscribers.find(0).map(its -> its.isSubscribed()).orElse(false), code + " subscribed somebody");
        }
    }

    @Test
    void anOldButtonThatErasesAsksFirst() {
        saying("/subscribe 08:00 madrid");
        Reply asked = tapping(Orders.onPage(new Order.Forget(true)));
        assertTrue(asked.text().startsWith("Shall I erase"), asked.text());
        assertTrue(subscribers.find(0).isPresent());
        assertTrue(tapping(Orders.onPage(new Order.Forget(true))).text().startsWith("Done"));
        assertTrue(subscribers.find(0).isEmpty());
    }

    @Test
    void stopIsOneStepInAnyState() {
        for (String before :
                List.of("/subscribe", "/subscribe 9am", "i don't know", "/settings", "/forget", "pause", "/tip")) {
            for (String stop : List.of("stop", "/unsubscribe", "No more tips!", "unsubscribe me", "STOP.")) {
                saying("/subscribe 08:00 madrid");
                saying(before);
                assertTrue(saying(stop).text().startsWith("Done: no more tips."), before + ", " + stop);
                assertFalse(subscribers.find(0).orElseThrow().isSubscribed());
            }
        }
    }

    @Test
    void whoTakesTipsUpAgainGetsThemOnTheSameDays() {
        saying("/subscribe weekdays 08:00 madrid");
        tapping(saying("stop").choices().get(0).tap());
        assertTrue(subscribers.find(0).orElseThrow().schedule().weekdaysOnly());
        tapping(Orders.onPage(new Order.Weekdays(false)));
        tapping(saying("stop").choices().get(0).tap());
        assertFalse(subscribers.find(0).orElseThrow().schedule().weekdaysOnly());
    }

    @Test
    void moreOnATipIsMoreThanTheTip() {
        for (int number = 1; number <= 62; number++) {
            Reply tip = saying("/tip");
            String said = tip.parts().get(1).text();
            List<Part> more = tapping(tip.choices().get(0).tap()).parts();
            boolean nothingElse =
                    more.get(1).text().equals(said) && more.get(2).text().matches("(?s)This is \\d+ of .*");
            assertFalse(nothingElse, said);
        }
    }

    @Test
    void theListsOfThePageOpenByTheirNames() {
        assertTrue(saying("/settings role").text().startsWith("Tips for which role?"));
        assertTrue(saying("/settings topics").text().startsWith("Tips from which topics?"));
        saying("/subscribe 08:00 madrid");
        assertTrue(saying("/settings hour").text().startsWith("At which hour"));
        assertTrue(saying("/settings zone").text().startsWith("08:00 in which time zone?"));
        saying("/settings pause");
        assertTrue(saying("/settings resume").text().startsWith("Tips go on."));
    }

    @Test
    void aTipSaysItsNumberAndNoneComesAgainBeforeAllHaveCome() {
        Set<String> titles = new HashSet<>();
        for (int number = 1; number <= 62; number++) {
            String title = saying("/tip").parts().get(0).text();
            assertTrue(title.startsWith("Tip " + number + " of 62: "), title);
            titles.add(saying("/why").text() + title.replaceFirst(".*: ", "") + number);
        }
        assertEquals(62, titles.size());
        assertTrue(saying("/tip").text().startsWith("Tip 1 of 62"));
    }
}
