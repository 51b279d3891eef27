package dev.careerbot.tips;

import dev.careerbot.TheGuide;
import java.time.Duration;

/** The tips of this repository. */
public final class AllTips {
    public static final TipPool POOL = TipPool.of(TheGuide.guide());
    /** In as few words as a test needs. */
    public static final Tips BRIEFLY = new Tips(POOL, new Words());

    public static final TipRules RULES = new TipRules(25, Duration.ofHours(3));

    private AllTips() {}
}
