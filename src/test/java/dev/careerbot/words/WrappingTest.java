package dev.careerbot.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.TheGuide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a question's own, and what people say around it. */
class WrappingTest {
    private static final Lexicon LEXICON = new Lexicon(TheGuide.guide());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hi, what do they do? | what do they do?",
                "Hello sir! Quick question: pay in Spain, thanks in advance :) | pay in Spain",
                "hello everyone, i've a qestion, is it hard? thx | is it hard?",
                "is it hard (asking for a friend) | is it hard",
                "60k in london... good? lol pls | 60k in london... good?",
                "how much is £60k these days | how much is £60k",
                "hi | hi",
                "thanks a lot mate! | thanks a lot mate!",
                "thanks for the figures | thanks for the figures",
                "can i ask about pay | can i ask about pay",
                "what do i need to know | what do i need to know",
                "can you help me | can you help me",
                "Nice, France: what is the pay | Nice, France: what is the pay",
                "pay in Can Tho | pay in Can Tho",
                "is 60k ok | is 60k ok",
                "salary fr | salary fr",
                "Interesting, what do they do | what do they do",
                "interesting tools | interesting tools",
                "ok thanks. on to the pay | on to the pay",
                "wait... and in spain? | and in spain?",
            })
    void courtesiesAreLeftOut(String text, String asked) {
        assertEquals(asked, LEXICON.asked(text));
    }
}
