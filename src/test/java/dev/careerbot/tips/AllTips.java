package dev.careerbot.tips;

import dev.careerbot.TheGuide;

/** The tips of this repository. */
public final class AllTips {
    public static final TipPool POOL = TipPool.of(TheGuide.guide());
    /** In as few words as a test needs. */
    public static final Tips BRIEFLY = new Tips(POOL, new Words());

    private AllTips() {}
}
