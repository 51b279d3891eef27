package dev.careerbot.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static final String TOKEN = "123456789:" + "A".repeat(35);

    @TempDir
    Path folder;

    private InForce read(String file, Map<String, String> environment) throws IOException {
        Files.writeString(folder.resolve(".env"), file);
        return InForce.read(folder, environment);
    }

    private List<String> faults(Map<String, String> environment) {
        return assertThrows(SettingsRefused.class, () -> InForce.read(folder, environment))
                .faults();
    }

    @Test
    void withoutAnythingTheUsualHolds() {
        Settings settings = InForce.read(folder, Map.of()).settings();
        assertEquals(Optional.empty(), settings.telegramToken());
        assertEquals("https://api.telegram.org", settings.telegramApiUrl().toString());
        assertEquals(Path.of("./data"), settings.dataDir());
        assertFalse(settings.dataDirChosen());
        assertEquals(20, settings.ratePerMinute());
        assertEquals(25, settings.tipsPerSecond());
        assertEquals(Duration.ofHours(3), settings.tipLate());
        assertEquals(Optional.empty(), settings.httpPort());
        assertEquals("127.0.0.1", settings.httpHost());
        assertEquals(LogLevel.INFO, settings.logLevel());
        assertEquals(LogFormat.TEXT, settings.logFormat());
    }

    @Test
    void theEnvironmentWinsOverTheFile() throws IOException {
        InForce inForce = read("RATE_PER_MINUTE=5\nHTTP_PORT = '8080'\n", Map.of("RATE_PER_MINUTE", "7"));
        assertEquals(7, inForce.settings().ratePerMinute());
        assertEquals(Optional.of(8080), inForce.settings().httpPort());
    }

    @Test
    void emptyIsAsGoodAsNotSet() throws IOException {
        InForce inForce = read("RATE_PER_MINUTE=5\nLOG_LEVEL=\n", Map.of("RATE_PER_MINUTE", ""));
        assertEquals(20, inForce.settings().ratePerMinute());
        assertEquals(LogLevel.INFO, inForce.settings().logLevel());
    }

    @Test
    void aFileFromAnotherSystemIsRead() throws IOException {
        InForce inForce = read("\uFEFF# mine\r\nexport LOG_LEVEL=\"debug\"\r\n", Map.of());
        assertEquals(LogLevel.DEBUG, inForce.settings().logLevel());
        assertEquals(List.of(), inForce.warnings());
    }

    @Test
    void everyWrongValueIsNamedAtOnceWithWhatItWasAndWhatItMayBe() throws IOException {
        Files.writeString(folder.resolve(".env"), "LOG_FORMAT=xml");
        List<String> faults = faults(Map.of(
                "TELEGRAM_BOT_TOKEN", "12:ab",
                "TELEGRAM_API_URL", "nowhere",
                "RATE_PER_MINUTE", "many",
                "TIPS_PER_SECOND", "0",
                "TIP_LATE_HOURS", "24",
                "HTTP_PORT", "65536",
                "HTTP_HOST", "a b",
                "LOG_LEVEL", "loud",
                "DATA_DIR", "\0",
                "KNOWLEDGE_DIR", "\0"));
        assertEquals(Key.values().length, faults.size(), faults::toString);
        assertTrue(faults.contains("LOG_FORMAT (.env) is 'xml': make it text or json"), faults::toString);
        assertTrue(
                faults.contains("HTTP_PORT (environment) is '65536': make it a whole number from 1 to 65535"),
                faults::toString);
    }

    @Test
    void whatMayBeBehindAWrongValueIsSaidToo() throws IOException {
        Files.writeString(folder.resolve(".env"), "HTTP_PORT=8081 # ours\nLOG_LEVL=debug");
        assertEquals(
                List.of(
                        "HTTP_PORT (.env) is '8081 # ours': make it a whole number from 1 to 65535,"
                                + " with no remark behind it",
                        ".env:2: LOG_LEVL is no setting, so it is passed over. Is LOG_LEVEL meant?"),
                faults(Map.of()));
    }

    @Test
    void whatIsNoAddressOfAWebServerIsRefused() {
        for (String odd : List.of(
                "api.telegram.org",
                "ftp://api.telegram.org",
                "https://api.telegram.org/?x=1",
                "http://127.0.0.1:0",
                "http://127.0.0.1:65536")) {
            assertEquals(1, faults(Map.of("TELEGRAM_API_URL", odd)).size(), odd);
        }
    }

    @Test
    void aSecretIsNotEchoedWhereverItIsWritten() throws IOException {
        assertTrue(Token.of(TOKEN).orElseThrow().value().contains("AAAA"), "there is one to be found");
        String wrong = TOKEN + "!";
        assertFalse(faults(Map.of("TELEGRAM_BOT_TOKEN", wrong)).toString().contains("AAAA"));
        for (Key key : List.of(Key.RATE_PER_MINUTE, Key.TELEGRAM_API_URL, Key.LOG_LEVEL)) {
            String said = faults(Map.of(key.name(), "bot" + TOKEN + " ")).toString();
            assertTrue(said.contains(key.name()) && !said.contains("AAAA"), said);
        }
        String password =
                faults(Map.of("TELEGRAM_API_URL", "http://me:hush@127.0.0.1")).toString();
        assertFalse(password.contains("hush"), password);
        InForce inForce = read("TELEGRAM_BOT_TOKN=" + TOKEN + "\n" + TOKEN + "\n", Map.of("DATA_DIR", TOKEN));
        assertFalse((inForce.lines() + "" + inForce.warnings()).contains("AAAA"));
        Settings settings = read("TELEGRAM_BOT_TOKEN=" + TOKEN, Map.of()).settings();
        assertEquals(TOKEN, settings.telegramToken().orElseThrow().value());
        assertFalse(settings.toString().contains("AAAA"));
    }

    @Test
    void aSlipInANameIsSaidAndOthersSettingsAreNot() throws IOException {
        InForce inForce = read("""
                TELEGRAM_TOKEN=x
                LOGLEVEL=DEBUG
                bot_token=x
                HTTP_PROXY=http://127.0.0.1:3128
                COMPOSE_PROJECT_NAME=careerbot
                POSTGRES_PASSWORD=x
                nonsense
                """, Map.of());
        assertEquals(
                List.of(
                        ".env:1: TELEGRAM_TOKEN is no setting, so it is passed over. Is TELEGRAM_BOT_TOKEN meant?",
                        ".env:2: LOGLEVEL is no setting, so it is passed over. Is LOG_LEVEL meant?",
                        ".env:3: bot_token is no setting, so it is passed over. Is TELEGRAM_BOT_TOKEN meant?",
                        ".env:7: there is no KEY=value in this line, so it is passed over"),
                inForce.warnings());
    }

    @Test
    void whatIsInForceSaysWhereItComesFrom() throws IOException {
        List<String> lines = read("TELEGRAM_BOT_TOKEN=" + TOKEN, Map.of("LOG_LEVEL", "warn")).lines().stream()
                .map(line -> line.replaceAll(" +", " "))
                .toList();
        assertEquals(Key.values().length, lines.size());
        assertTrue(lines.contains("TELEGRAM_BOT_TOKEN 123456789:*** .env"), lines::toString);
        assertTrue(lines.contains("LOG_LEVEL warn environment"), lines::toString);
        assertTrue(lines.contains("DATA_DIR ./data default"), lines::toString);
        assertTrue(lines.contains("HTTP_PORT (not set) default"), lines::toString);
    }

    @Test
    void aFileThatIsNoTextIsAFaultLikeOthers() throws IOException {
        Files.write(folder.resolve(".env"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertTrue(faults(Map.of("LOG_LEVEL", "loud")).size() == 2);
    }
}
