package dev.careerbot.reading.said;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.careerbot.reading.said.Splitter.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {
    @Test
    void whatEndsInAQuestionMarkAsksAndTheRestIsTheStory() {
        assertEquals(
                List.of(
                        new Sentence("When I was a child I learned Python", false),
                        new Sentence("What is it good for", true)),
                Splitter.sentences("When I was a child I learned Python. What is it good for?"));
    }

    @Test
    void whereNobodyWritesQuestionMarksTheFirstWordTells() {
        assertEquals(
                List.of(new Sentence("im a nurse", false), new Sentence("how do i get in", true)),
                Splitter.sentences("im a nurse. how do i get in"));
    }

    @Test
    void aLongStoryKeepsItsQuestions() {
        assertEquals(
                List.of(new Sentence("Is it hard", true)),
                Splitter.sentences("Hi. I am 30. I live in Rome. I was a cook. It was hot. Is it hard?"));
        assertEquals(4, Splitter.sentences("a b. c d. e f. g h. i j. k l.").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "First, what is it? | what is it",
                "2) what is it? | what is it",
                "also what is it? | what is it",
                "Two things: what is it? | what is it",
                "is it in italy... no, spain? | is it in italy, no, spain",
                "1.5m naira is good? | 1.5m naira is good",
                "B.Tech is enough? | B.Tech is enough",
                "one day is enough? | one day is enough",
                "the little one: is it hard? | is it hard",
                "2 q's from a lazy reader, is it hard? | is it hard",
                "(1) is it hard? | is it hard",
                "P.S. is it hard? | is it hard",
                "python vs. java? | python vs java",
            })
    void aLabelIsNoPartOfTheQuestion(String written, String asked) {
        assertEquals(List.of(new Sentence(asked, true)), Splitter.sentences(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am a nurse. what do they do",
                "Nurse here, 8 years on the ward. what do they do",
                "my background is biology! what do they do?",
                "im from india and what do they do",
                "what do they do i live in oslo",
                "greetings from cape town, what do they do",
            })
    void whoSomebodyIsAsksNothing(String written) {
        assertEquals(
                List.of("what do they do"),
                Splitter.sentences(written).stream()
                        .filter(sentence -> !sentence.tells())
                        .map(Sentence::text)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"I want a list of tools. thx", "i need the kpis; now", "my pay?"})
    void aWishAsks(String written) {
        assertFalse(Splitter.sentences(written).get(0).tells());
    }

    @Test
    void whatIsCountedWithinAMessageIsAsked() {
        assertEquals(
                List.of(new Sentence("duties", true), new Sentence("how am i graded", true)),
                Splitter.sentences("1) duties and 2) how am i graded"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my interview is on monday so what will they ask",
                "my wife would also like to hear what is hard",
                "our chief asks how they are judged",
            })
    void whoAsksForSomebodyTellsNothing(String written) {
        assertFalse(Splitter.sentences(written).get(0).tells());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the pay as well as the hours",
                "not only the pay but the hours",
                "not just the pay, but also the hours",
                "besides the pay, the hours",
                "the pay followed by the hours",
            })
    void pairsAreCut(String written) {
        assertEquals(
                List.of("the pay", "the hours"), Splitter.halves(written).get(0).clauses());
    }

    @Test
    void whatIsHardButFunIsOne() {
        assertEquals(List.of(), Splitter.halves("is it hard but fun"));
    }

    @Test
    void aSentenceIsCutAtEachJoint() {
        assertEquals(
                List.of(List.of("tools", "pay, and hours"), List.of("tools and pay", "hours")),
                Splitter.halves("tools and pay, and hours").stream()
                        .map(Splitter.Halves::clauses)
                        .toList());
    }
}
