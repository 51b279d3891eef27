package dev.careerbot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.conversation.Heard;
import dev.careerbot.reply.Reply;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that is typed can throw, and nothing can be slow. */
class HostileTest {
    private static final long SLOW_MILLIS = 250;
    private static final int LONGEST_MESSAGE = 4096;

    static Stream<String> hostile() {
        return Stream.of(
                "(",
                "((((((((((((",
                "[a TO",
                "C++ &&",
                "*",
                "foo:bar:",
                "/(w|ww)*{2,1000}x/",
                "salary~99 germany^-5",
                "\"",
                "AND OR NOT",
                "xplace xrole xsum xcurrency xjob",
                "* ".repeat(1000),
                "a*b?c ".repeat(800),
                "(".repeat(5000),
                "x".repeat(5000),
                " ".repeat(4096),
                "a".repeat(4096),
                "why ".repeat(1200),
                "word ".repeat(1000),
                "1".repeat(5000),
                "€".repeat(600),
                "1.".repeat(2000),
                "a.".repeat(2000),
                "'".repeat(3000),
                "👩‍💻👩‍💻👩‍💻",
                "🇩🇪🇩🇪🇩",
                "\ud83c",
                "\udde9\ud83c",
                "\u202egermany\u202c",
                "\u200b\u200b",
                "\u0000\u0001",
                "שלום איך אתה",
                "مرحبا كم الراتب",
                "ｓａｌａｒｙ　ｇｅｒｍａｎｙ",
                "s̶a̶l̶a̶r̶y̶",
                "<b>salary</b> <script>alert(1)</script>",
                "<".repeat(4000),
                "<a".repeat(2000),
                "'; DROP TABLE users; --",
                "${jndi:ldap://x/a} %s %n {0}",
                "/",
                "//",
                "/ ",
                "/@",
                "/salary",
                "/salary " + "x".repeat(4000),
                "/stand",
                "/stand 999999999999999999999 uk",
                "/compare",
                "/start ../../etc",
                "/start mle_nothing_there",
                "/" + "z".repeat(3000),
                "",
                "\n\n\n",
                "?",
                "-1",
                "0",
                "99",
                "2,3,4,5",
                "1e999",
                "NaN");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void itIsAnsweredAtOnce(String text) {
        TheGuide.ask("warm up");
        long before = System.nanoTime();
        Reply reply = TheGuide.ask(text);
        long millis = (System.nanoTime() - before) / 1_000_000;
        assertFalse(reply.text().isBlank());
        assertTrue(
                reply.text().length() <= LONGEST_MESSAGE,
                () -> "a reply of " + reply.text().length());
        assertTrue(millis < SLOW_MILLIS, () -> millis + " ms");
    }

    /** A letter or a mark by itself may be no word; wherever a talk stands, what is left is still read. */
    static Stream<String> wordless() {
        return Stream.of("\u037a", "\u0301", "\ufe0f", "<b>", "'").flatMap(nothing -> Stream.of(
                        "%s",
                        "nah. %s",
                        "%s. nah",
                        "i hate that. %s?",
                        "first, %s",
                        "what about %s",
                        "pay and %s",
                        "%s, and in france",
                        "i am a nurse. %s",
                        "enough about pay. %s",
                        "the second. %s",
                        "/salary %s",
                        "/stand %s")
                .map(around -> around.formatted(nothing)));
    }

    @ParameterizedTest
    @MethodSource("wordless")
    void whatHoldsNoWordIsReadWhereverATalkStands(String text) {
        for (String before : List.of(
                "hello",
                "how to get in",
                "the second kpi",
                "pay",
                "pay in spain",
                "pay in uk, spain",
                "/subscribe",
                "/forget")) {
            String talk = before + " " + text;
            TheGuide.conversation().hear(Heard.words(talk, before));
            assertFalse(
                    TheGuide.conversation().hear(Heard.words(talk, text)).text().isBlank(), talk);
        }
    }

    @Test
    void randomTextNeverThrows() {
        Random random = new Random(42);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                text.appendCodePoint(
                        random.nextInt(4) == 0
                                ? random.nextInt(0x10FFFF)
                                : " /abcsalarygermany()[]*?~^\"'€0129.,kK".codePointAt(random.nextInt(37)));
            }
            assertFalse(TheGuide.ask(text.toString()).text().isBlank());
        }
    }

    @Test
    void aRandomWordIsNoAnswer() {
        for (String word :
                List.of("zxqwv", "flibbertigibbet", "wombat", "qwertyuiop", "lorem", "asdfghjkl", "xylophone")) {
            assertTrue(TheGuide.ask(word).outcome() != Reply.Outcome.ANSWER, word);
        }
    }
}
