package dev.careerbot.edge.telegram.api;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A fault as it may be written down: its kind and its place, not its words, which can quote a person or an address. */
public final class Fault {
    private static final int FRAMES = 4;

    private Fault() {}

    public static String of(Throwable fault) {
        return fault.getClass().getSimpleName() + " at " + where(fault.getStackTrace());
    }

    public static String where(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .limit(FRAMES)
                .map(frame -> simple(frame.getClassName()) + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
