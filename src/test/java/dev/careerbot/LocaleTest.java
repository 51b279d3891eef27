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

    private static final String EXPECTED = talk();

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG", "hi-IN"})
    void theMachinesLocaleChangesNothing(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(EXPECTED, talk());
    }

    @Test
    void theSameQuestionGetsTheSameBytes() {
        assertEquals(EXPECTED, talk());
    }

    /** Read anew, so that nothing comes from before the change. */
    private static String talk() {
        Conversation conversation = House.conversation(TheGuide.read(TheGuide.FOLDER));
        return TALK.stream()
                .map(words -> conversation.hear(Heard.words("one talk", words)))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
