package dev.careerbot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleTest {
    private static final List<String> TALK = List.of(
            "SALARY IN ITALY",
            "Is 60K good in London?",
            "IS IT IN DEMAND",
            "interview questions",
            "/SALARY INDIA",
            "/COMPARE Spain Dubai",
            "monthly pay in spain",
            "WHAT IS OVERFITTING",
            "why",
            "/stand 6000000 nigeria",
            "PITFALLS",
            "İstanbul",
            "ıstanbul");

    private static final String EXPECTED = talk(TheGuide.freshConversation());

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "de-DE"})
    void theGuideIsReadAndAskedTheSame(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        // Read anew, so that nothing comes from before the change.
        assertEquals(EXPECTED, talk(House.conversation(TheGuide.read(TheGuide.FOLDER))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "hi-IN", "th-TH", "fa-IR"})
    void norDoOtherDigitsComeIn(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(EXPECTED, talk(TheGuide.freshConversation()));
    }

    @Test
    void theSameQuestionGetsTheSameBytes() {
        assertEquals(EXPECTED, talk(TheGuide.freshConversation()));
    }

    private static String talk(Conversation conversation) {
        return TALK.stream()
                .map(words -> conversation.hear(Heard.words("one talk", words)))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
