package dev.careerbot.tips;

import dev.careerbot.guide.TopicId;
import java.util.stream.IntStream;

/** Tips without a guide, which takes a process that is to be killed at once most of its life to read. */
public final class MadeUpTips {
    public static final Tips BRIEFLY = new Tips(
            TipPool.of(IntStream.rangeClosed(1, 62)
                    .mapToObj(number -> TopicId.of("some-role/some-section/item-" + number))
                    .toList()),
            new Words());

    private MadeUpTips() {}
}
