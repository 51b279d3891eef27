package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.House;
import dev.careerbot.KnowledgeCopy;
import dev.careerbot.TheGuide;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.Group;
import dev.careerbot.faketelegram.Json;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.guide.Guide;
import dev.careerbot.settings.Settings;
import dev.careerbot.settings.SomeSettings;
import dev.careerbot.store.StoreRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole bot with its store, from start to stop and on. */
@Execution(ExecutionMode.CONCURRENT)
class TelegramDoorTest extends DoorScene {
    @Test
    void aRestartInTheMiddleOfATalkIsNotNoticed() throws Exception {
        start();
        anna.says("/salary germany");
        String germany = anna.hears().text();
        assertTrue(germany.contains("Germany"), germany);
        stop();
        start();
        anna.says("and in spain?");
        String spain = anna.hears().text();
        assertTrue(spain.contains("Spain") && spain.contains("€"), spain);
        stop();
    }

    @Test
    void buttonsFromBeforeARestartStillWork() throws Exception {
        start();
        anna.says("/start");
        SeenMessage hello = anna.hears();
        stop();
        start();
        anna.taps(hello, hello.captions().get(0));
        assertTrue(
                telegram.await(SOON, () -> telegram.taps().get(0).answeredAfterMillis() >= 0),
                "the tap is acknowledged");
        assertTrue(telegram.await(SOON, () -> telegram.sends().size() > 1), "and has an effect");
        stop();
    }

    @Test
    void whatWasAskedWhileItWasDownIsAnswered() throws Exception {
        start();
        stop();
        anna.says("/skills");
        start();
        assertTrue(!anna.hears().text().isBlank());
        stop();
    }

    @Test
    void aTalkGoesWithItsGroupAndGoesOnThere() throws Exception {
        start();
        Group group = telegram.group(-100);
        group.member(1).says("/salary germany");
        assertTrue(group.member(1).hears().text().contains("Germany"));
        Group heir = group.becomesSupergroup(-1_009_999_999_999L);
        assertTrue(telegram.await(SOON, this::isAllConfirmed));
        stop();
        start();
        heir.member(1).says("@" + telegram.bot().username() + " and the lowest?");
        assertTrue(heir.member(1).hears().text().contains("Germany"));
        stop();
    }

    @Test
    void anAnswerThatMeetsTheMoveTakesTheTalkAlong() throws Exception {
        start();
        long heirs = -1_009_999_999_998L;
        Group group = telegram.group(-100);
        Group heir = telegram.group(heirs);
        group.member(1).says("/salary germany");
        assertTrue(group.member(1).hears().text().contains("Germany"));
        telegram.fails("sendMessage", Fault.migratedTo(heirs)).inChat(-100).times(1);
        group.member(2).says("/skills");
        heir.member(2).hears();
        group.member(1).sends(Json.object().put("migrate_to_chat_id", heirs));
        heir.member(1).sends(Json.object().put("migrate_from_chat_id", -100));
        heir.member(1).says("@" + telegram.bot().username() + " and the lowest?");
        assertTrue(heir.member(1).hears().text().contains("Germany"));
        stop();
    }

    @Test
    void theMenuOffersWhatTheGuideHas() throws Exception {
        KnowledgeCopy copy = KnowledgeCopy.smallIn(folder.resolve("guide"));
        copy.takeOutTheConclusion();
        start(CompletableFuture.completedFuture(TheGuide.read(copy.folder())));
        assertTrue(telegram.await(SOON, () -> menu().contains("\"outlook\"")));
        assertFalse(menu().contains("\"summary\""), this::menu);
        stop();
    }

    private String menu() {
        return telegram.commands("default", "").toString();
    }

    @Test
    void takesInBeforeTheGuideIsReadAndAnswersThen() throws Exception {
        CompletableFuture<Guide> guide = new CompletableFuture<>();
        start(guide);
        anna.says("/salary germany");
        assertTrue(telegram.await(SOON, this::isAllConfirmed), "it is stored");
        assertEquals(List.of(), telegram.sent(anna.chat()));
        guide.complete(TheGuide.guide());
        assertTrue(anna.hears().text().contains("Germany"));
        stop();
    }

    @Test
    void endsWhenThereIsNoGuideAndLosesNothing() throws Exception {
        CompletableFuture<Guide> guide = new CompletableFuture<>();
        start(guide);
        anna.says("/salary germany");
        assertTrue(telegram.await(SOON, this::isAllConfirmed));
        guide.cancel(false);
        assertEquals(TelegramDoor.REFUSED, exit.get(10, TimeUnit.SECONDS));
        start();
        assertTrue(anna.hears().text().contains("Germany"));
        stop();
    }

    @Test
    void aFaultOfItsOwnIsNoReasonNotToStartAgain() throws Exception {
        start(CompletableFuture.failedFuture(new IllegalStateException("broken")));
        assertEquals(TelegramDoor.BROKEN, exit.get(10, TimeUnit.SECONDS));
    }

    @Test
    void keepsNothingThatWasTyped() throws Exception {
        start();
        anna.says("what does a zorgblatt engineer earn in Wolfenbuettel");
        anna.hears();
        stop();
        assertTrue(filesHold("schema"), "the scan reads the files");
        assertTrue(!filesHold("zorgblatt"));
        assertTrue(!filesHold("olfenb"));
    }

    private boolean filesHold(String text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> {
                try {
                    return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void refusesTheStoreOfAnotherBot() throws Exception {
        start();
        stop();
        Settings other = SomeSettings.telegram("8000000001:" + "x".repeat(35), telegram.url(), folder);
        assertThrows(
                StoreRefused.class,
                () -> House.telegram(
                        CompletableFuture.completedFuture(TheGuide.guide()),
                        Optional.empty(),
                        other,
                        Clock.systemUTC()));
    }
}
