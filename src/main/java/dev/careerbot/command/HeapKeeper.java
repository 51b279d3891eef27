package dev.careerbot.command;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Keeps the heap small where nobody has bounded it: on a large machine a JVM would rather take more than tidy up, and
 * never gives it back. A few questions a second never come to this; hundreds do, every few seconds.
 */
final class HeapKeeper {
    /** Of that the heap takes no more for long, unless more is in use. */
    static final long ROOM = 200L << 20;

    /** Reading the guide must not be held up. */
    private static final Duration FIRST = Duration.ofSeconds(5);

    private static final Duration LOOK = Duration.ofMillis(200);

    /** All wait while it tidies up, for about a twentieth of this. */
    private static final Duration REST = Duration.ofSeconds(1);

    /**
     * Of what is left after tidying up so many hundredths may lie empty. The guide is small and an answer makes much
     * garbage: in the JVM's own 40 to 70 it would be tidied up all the time.
     */
    private static final int LEAST_EMPTY = 70;

    private static final int MOST_EMPTY = 80;

    private long room = ROOM;

    private HeapKeeper() {}

    static void start() {
        start(FIRST);
    }

    static void start(Duration first) {
        Thread thread = new Thread(() -> new HeapKeeper().keep(first), "heap-keeper");
        thread.setDaemon(true);
        thread.start();
    }

    private void keep(Duration first) {
        try {
            Thread.sleep(first.toMillis());
            leaveMuchEmpty();
            for (Duration wait = LOOK; ; wait = hasTidiedUp() ? REST : LOOK) {
                Thread.sleep(wait.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void leaveMuchEmpty() {
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        boolean chosen = jvm.getVMOption("MaxHeapFreeRatio").getOrigin() != VMOption.Origin.DEFAULT;
        if (!chosen) {
            jvm.setVMOption("MaxHeapFreeRatio", Integer.toString(MOST_EMPTY));
            jvm.setVMOption("MinHeapFreeRatio", Integer.toString(LEAST_EMPTY));
        }
    }

    /** Where more is in use it needs more room: to tidy up again and again would not help. */
    private boolean hasTidiedUp() {
        boolean large = Runtime.getRuntime().totalMemory() > room;
        if (large) {
            System.gc();
            room = Math.max(ROOM, Runtime.getRuntime().totalMemory() / 4 * 5);
        }
        return large;
    }
}
