package dev.careerbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.careerbot.conversation.Heard;
import dev.careerbot.edge.telegram.Doors;
import dev.careerbot.edge.telegram.TelegramDoor;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Speaker;
import dev.careerbot.http.Tallies;
import dev.careerbot.knowledge.Folder;
import dev.careerbot.knowledge.FolderWatch;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.meters.Meters;
import dev.careerbot.settings.SomeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The guide is edited under a bot that goes on answering. */
@Timeout(120)
class LiveKnowledgeTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String PAY = "roles/ml-engineer/salary.json";

    @TempDir
    Path temp;

    private KnowledgeCopy copy;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Logger log = (Logger) LoggerFactory.getLogger(LiveBrain.class);
    private final AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            said.add(event.getLevel() + " " + event.getFormattedMessage());
        }
    };

    @BeforeEach
    void copy() throws IOException {
        copy = KnowledgeCopy.smallIn(Files.createDirectory(temp.resolve("knowledge")));
        listener.setContext(log.getLoggerContext());
        listener.start();
        log.addAppender(listener);
    }

    @AfterEach
    void listenNoMore() {
        log.detachAppender(listener);
    }

    private boolean isSaid(String words) {
        return said.stream().anyMatch(line -> line.contains(words));
    }

    @Test
    void aRunningBotTakesInAChangeAndRefusesAFaultyOne() throws Exception {
        try (FakeTelegram telegram = FakeTelegram.start()) {
            FolderWatch watch = new FolderWatch(copy.folder());
            TelegramDoor door = House.telegram(
                    CompletableFuture.completedFuture(TheGuide.read(copy.folder())),
                    Optional.of(watch),
                    SomeSettings.telegram(telegram.token(), telegram.url(), temp.resolve("data")),
                    new Tallies(),
                    Clock.systemUTC());
            assertTrue(
                    isSaid("INFO " + copy.folder() + " is being read in place of the carried knowledge"),
                    said::toString);
            CompletableFuture<Integer> exit = Doors.run(door);
            Speaker anna = telegram.privateChat(7);
            assertTrue(answer(anna).contains("£55,000"));

            copy.replace(PAY, "\"average\": 55000", "\"average\": 56000");
            assertTrue(telegram.await(SOON, () -> isSaid("is known from here on")), said::toString);
            assertTrue(answer(anna).contains("£56,000"));

            copy.replace(PAY, "\"average\": 56000", "\"average\": 57000");
            copy.append("tips.txt", "no tip");
            copy.replace("roles/ml-engineer/tools.md", "source: career-guide", "source: a-dream");
            assertTrue(telegram.await(SOON, () -> isSaid("2 faults: mend them")), said::toString);
            assertTrue(isSaid("ERROR roles/ml-engineer/tools.md:3: ") && isSaid("ERROR tips.txt:"), said::toString);
            assertTrue(answer(anna).contains("£56,000"));

            door.stop();
            assertEquals(0, exit.get(10, TimeUnit.SECONDS));
            assertEquals(0, telegram.updateCounts().waiting());
        }
    }

    private static String answer(Speaker anna) {
        anna.says("/salary uk");
        return anna.hears().text();
    }

    @Test
    void whatCheckWouldNameIsRefusedToo() throws IOException {
        Lasting kept = Lasting.inMemory(new CachedStates());
        LiveBrain brain = new LiveBrain(
                CompletableFuture.completedFuture(Brain.of(TheGuide.read(copy.folder()), kept)), kept, Meters.IGNORED);
        Brain before = brain.get();
        copy.append("phrasings/sections/challenges.txt", "the tools");
        brain.learn(Folder.on(copy.folder()));
        assertSame(before, brain.get());
        assertTrue(isSaid("has changed and has "), said::toString);
        assertTrue(isSaid("'the tools' leads to section tools"), said::toString);
    }

    @Test
    void theLogIsNotFlooded() throws IOException {
        LiveBrain brain = unchecked();
        copy.append("tips.txt", "no tip\n".repeat(30));
        brain.learn(Folder.on(copy.folder()));
        assertTrue(isSaid("ERROR and 10 more: `careerbot check` names them all"), said::toString);
        assertTrue(
                said.get(0).startsWith("INFO ") && said.get(0).endsWith(" has changed: it is being read and checked"));
        assertEquals(1 + 22, said.size(), said::toString);
    }

    @Test
    void aTalkGoesOnWhereTheNewGuideLacksItsTopic() throws IOException {
        copy.addDataAnalyst();
        LiveBrain brain = unchecked();
        Heard duties = Heard.words("talk", "what are the duties of a data analyst");
        assertTrue(brain.get().conversation().hear(duties).topics().contains("data-analyst/responsibilities"));
        copy.delete("roles/data-analyst/role.md");
        copy.delete("roles/data-analyst/responsibilities.md");
        brain.learn(Folder.on(copy.folder()));
        assertTrue(isSaid("is known from here on"), said::toString);
        for (String next : List.of("tell me more", "/why", "the second one", "what do they earn in spain")) {
            assertFalse(brain.get()
                    .conversation()
                    .hear(Heard.words("talk", next))
                    .text()
                    .isBlank());
        }
    }

    private LiveBrain unchecked() {
        Lasting kept = Lasting.inMemory(new CachedStates());
        return new LiveBrain(
                CompletableFuture.completedFuture(Brain.of(TheGuide.read(copy.folder()), kept)),
                kept,
                Meters.IGNORED,
                brain -> List.of());
    }
}
