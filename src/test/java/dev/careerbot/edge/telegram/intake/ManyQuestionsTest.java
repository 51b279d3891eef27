package dev.careerbot.edge.telegram.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.edge.telegram.EchoBot;
import dev.careerbot.edge.telegram.RunningBot;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Group;
import dev.careerbot.faketelegram.Limits;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Speaker;
import dev.careerbot.faketelegram.Tap;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When one asks too much, or many ask at once. */
@Timeout(60)
class ManyQuestionsTest {
    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    @TempDir
    private Path folder;

    private final Speaker anna = telegram.privateChat(7);
    private final Speaker ben = telegram.privateChat(8);

    @Test
    void whoAsksTooFastWaitsIsToldOnceAndIsAnsweredInFull() throws InterruptedException {
        try (RunningBot bot = new RunningBot(telegram, 120)) {
            for (int i = 0; i < 9; i++) {
                anna.says("/salary germany");
            }
            ben.says("/salary spain");
            assertTrue(ben.hears().text().contains("Spain"));
            List<SeenMessage> all = telegram.awaitSent(7, 10, Duration.ofSeconds(10));
            assertEquals(
                    1,
                    all.stream()
                            .filter(message -> message.text().startsWith("One moment"))
                            .count());
            assertEquals(
                    9,
                    all.stream()
                            .filter(message -> message.text().contains("Germany"))
                            .count());
        }
        assertEquals(List.of(), telegram.violations());
    }

    @Test
    void inAGroupTooWhoAsksTooFastHoldsNobodyElseUp() throws InterruptedException {
        Group group = telegram.group(-1_001_000_000_001L, true);
        Speaker hasty = group.member(7);
        Speaker calm = group.member(8);
        List<String> places = List.of("germany", "spain", "france", "canada", "nigeria", "australia", "uk");
        try (RunningBot bot = new RunningBot(telegram, 30)) {
            places.forEach(place -> hasty.says("/salary " + place));
            calm.says("/salary south africa");
            List<SeenMessage> all = telegram.awaitSent(group.id(), 9, Duration.ofSeconds(20));
            List<String> titles = all.stream()
                    .map(message -> message.text().lines().findFirst().orElse(""))
                    .filter(title -> title.contains("·"))
                    .toList();
            assertEquals(8, titles.size(), titles.toString());
            assertTrue(titles.indexOf("Pay in South Africa · Machine Learning Engineer") < 6, titles.toString());
            List<String> his = titles.stream()
                    .filter(title -> !title.contains("Africa"))
                    .map(title -> title.replaceAll("Pay in (the )?| ·.*", ""))
                    .toList();
            assertEquals(
                    List.of("Germany", "Spain", "France", "Canada", "Nigeria", "Australia", "United Kingdom"), his);
        }
        assertEquals(List.of(), telegram.violations());
    }

    /** They are more people than there are threads. */
    @Test
    void thoseWhoWaitForTheirTurnHoldNobodyElseUp() throws InterruptedException {
        try (RunningBot bot = new RunningBot(telegram, 1)) {
            for (int person = 0; person < 3 * Lanes.WORKERS; person++) {
                Speaker hasty = telegram.privateChat(100 + person);
                for (int i = 0; i < 7; i++) {
                    hasty.says("/help");
                }
            }
            long answers = 3L * Lanes.WORKERS * (5 + 1);
            assertTrue(telegram.await(
                    Duration.ofSeconds(30), () -> telegram.sends().size() >= answers));
            ben.says("/salary spain");
            assertTrue(ben.hears().text().contains("Spain"));
            assertEquals(answers + 1, telegram.sends().size());
            assertTrue(telegram.sends().stream()
                    .anyMatch(send -> send.text().startsWith("One moment: I answer one question a minute")));
        }
        assertEquals(List.of(), telegram.violations());
    }

    /** They are more than are kept at hand. */
    @Test
    void aThousandQuestionsOfOnePersonHoldNobodyElseUp() throws InterruptedException {
        for (int i = 0; i < Lanes.MOST_AT_HAND + 150; i++) {
            anna.says("/salary germany");
        }
        try (RunningBot bot = new RunningBot(telegram, 20)) {
            telegram.awaitSent(anna.chat(), 5, Duration.ofSeconds(10));
            ben.says("/salary spain");
            assertTrue(ben.hears().text().contains("Spain"));
            Tap tap = ben.tapsData(1, "anything");
            assertTrue(telegram.await(Duration.ofSeconds(5), () -> tap.answeredAfterMillis() >= 0));
        }
        assertEquals(List.of(), telegram.violations());
    }

    @Test
    void whatIsNotAtHandIsAnsweredInOrderAsWell() throws InterruptedException {
        int chats = 50;
        List<String> all = IntStream.range(0, Lanes.MOST_AT_HAND / chats + 5)
                .mapToObj(i -> "" + i)
                .toList();
        LongStream.range(1, 1 + chats).forEach(chat -> all.forEach(telegram.privateChat(chat)::says));
        CountDownLatch allHaveCome = new CountDownLatch(1);
        try (EchoBot bot = new EchoBot(telegram, folder, (chat, text) -> {
            allHaveCome.await();
            return text;
        })) {
            assertTrue(telegram.await(
                    Duration.ofSeconds(20), () -> telegram.updateCounts().waiting() == 0));
            allHaveCome.countDown();
            LongStream.range(1, 1 + chats).forEach(chat -> {
                telegram.awaitSent(chat, all.size(), Duration.ofSeconds(20));
                assertEquals(all, bot.heard(chat));
            });
        }
    }

    @Test
    void manyAskAtOnceUnderTelegramsLimits() throws InterruptedException {
        telegram.limits(new Limits(2, 3, 0, 0));
        List<Speaker> people = IntStream.range(0, 40)
                .mapToObj(i -> telegram.privateChat(100 + i))
                .toList();
        try (RunningBot bot = new RunningBot(telegram, 0)) {
            for (int round = 0; round < 5; round++) {
                String place = List.of("germany", "spain", "france", "canada", "nigeria")
                        .get(round);
                people.forEach(person -> person.says("/salary " + place));
            }
            for (Speaker person : people) {
                List<SeenMessage> heard = telegram.awaitSent(person.chat(), 5, Duration.ofSeconds(20));
                List<String> places = List.of("Germany", "Spain", "France", "Canada", "Nigeria");
                for (int i = 0; i < 5; i++) {
                    assertTrue(
                            heard.get(i).text().contains(places.get(i)),
                            heard.get(i).text());
                }
            }
        }
        assertEquals(List.of(), telegram.violations());
    }
}
