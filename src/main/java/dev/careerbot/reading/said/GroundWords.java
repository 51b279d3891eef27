package dev.careerbot.reading.said;

import java.util.Set;

/** Words with which it is asked what stands behind an answer. */
public final class GroundWords {
    public static final Set<String> TRUSTING = Lists.words("""
            trust believe rely reliable reliability right correct accurate true trustworthy credible sure certain really
            seriously nothing meaningless worthless undated doubt doubts caveat caveats agree agrees""");

    /** What is held for true, or rests on something. */
    public static final Set<String> HELD = Lists.words("""
            data information info guide answer claim should shouldnt cant dont other say says said on upon it up
            date come comes came coming""");

    private GroundWords() {}
}
