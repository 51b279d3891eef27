package dev.careerbot.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BeliefTest {
    private static final int PAY = 0;
    private static final int TOOLS = 1;
    private static final List<int[]> TEXTS = Stream.of(
                    "what do they earn", "earnings in a year", "how much money", "which software", "programs they use")
            .map(BeliefTest::pieces)
            .toList();
    private static final int[] FAMILIES = {PAY, PAY, PAY, TOOLS, TOOLS};

    @Test
    void whatWasLearntIsBelieved() {
        float[] shares = learnt().shares(pieces("how much do they earn"));
        assertTrue(shares[PAY] > 0.6, () -> "only " + shares[PAY]);
        assertEquals(1, shares[PAY] + shares[TOOLS], 1e-5);
    }

    @Test
    void aWordThatNobodyWroteIsJudgedByItsKin() {
        float[] shares = learnt().shares(pieces("programming"));
        assertTrue(shares[TOOLS] > shares[PAY]);
    }

    @Test
    void theSameTextsTeachTheSame() {
        assertArrayEquals(learnt().shares(pieces("money")), learnt().shares(pieces("money")));
    }

    @Test
    void nothingSaidFavoursNobody() {
        assertArrayEquals(new float[] {0.5f, 0.5f}, learnt().shares(new int[0]));
    }

    @Test
    void aGuideOfAThousandTimesAsMuchIsNotLearntByHeart() {
        int many = 84_000;
        Belief none = Belief.of(TEXTS, FAMILIES, many, new byte[] {1, 1, 1, 1, 1});
        assertArrayEquals(new float[many], none.shares(pieces("money")));
    }

    private static Belief learnt() {
        return Belief.of(TEXTS, FAMILIES, 2, new byte[] {1, 1, 1, 1, 1});
    }

    private static int[] pieces(String text) {
        return Pieces.of(
                Stream.of(text.split(" ")).map(word -> new Term(word, word)).toList());
    }
}
