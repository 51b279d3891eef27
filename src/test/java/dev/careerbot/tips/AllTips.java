package dev.careerbot.tips;

import dev.careerbot.guide.Guide;
import dev.careerbot.knowledge.Folder;
import dev.careerbot.knowledge.Library;

/** The guide of this repository without a talk about it, which would take long to make. */
public final class AllTips {
    public static final Guide GUIDE = ((Library.Outcome.Good) Library.read(Folder.carried())).guide();
    public static final TipPool POOL = TipPool.of(GUIDE);
    /** In as few words as a test needs. */
    public static final Tips BRIEFLY = new Tips(POOL, new Words());

    private AllTips() {}
}
