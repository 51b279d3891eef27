package dev.careerbot.reading.said;

import java.util.Set;

/** Words that leave something out, or take it back. */
public final class Excluding {
    /** "Dublin, not Dubai", "forget france": what stands behind these is not asked about. */
    public static final Set<String> NOT_THERE = Lists.words("""
            not forget left leave leaving except excluding besides ignore skip bye goodbye without drop remove minus""");

    /** "Skip the second", "anything but the python stuff". */
    public static final Set<String> NOT_WANTED = Set.of("skip", "no", "not", "but", "without");

    /** "Sorry, i meant the third". */
    public static final Set<String> TAKING_BACK = Lists.words("""
            sorry wait oops mean meant actually rather instead scratch""");

    /** "Spain, no wait, france". */
    public static final Set<String> CORRECTING = Lists.with(TAKING_BACK, """
            no nope nah""");

    private Excluding() {}
}
