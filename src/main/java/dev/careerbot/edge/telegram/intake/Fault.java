package dev.careerbot.edge.telegram.intake;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A fault as it may be kept: its kind and its place, not its words, which can quote a person or an address. */
final class Fault {
    private static final int FRAMES = 4;

    private Fault() {}

    static String of(Throwable fault) {
        return fault.getClass().getSimpleName() + " at " + where(fault.getStackTrace());
    }

    static String where(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .limit(FRAMES)
                .map(frame -> simple(frame.getClassName()) + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
