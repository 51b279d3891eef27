package dev.careerbot.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.Jvm;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HeapKeeperTest {
    private static final int SMALL = 0;
    private static final int LARGE = 1;

    /** A process with a large heap and no use for it; says at the end how it stands. */
    static final class Idle {
        private Idle() {}

        public static void main(String[] args) throws InterruptedException {
            if (args[0].equals("kept")) {
                HeapKeeper.start(Duration.ZERO);
            }
            long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
            while (isLarge() && System.nanoTime() < end) {
                Thread.sleep(10);
            }
            System.exit(isLarge() ? LARGE : SMALL);
        }

        private static boolean isLarge() {
            return Runtime.getRuntime().totalMemory() > HeapKeeper.ROOM;
        }
    }

    private static int ended(String how) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Jvm.JAVA,
                        "-XX:+UseG1GC",
                        "-XX:InitialHeapSize=" + 3 * HeapKeeper.ROOM,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Idle.class.getName(),
                        how)
                .inheritIO()
                .start()
                .waitFor();
    }

    @Test
    void aHeapThatIsLargerThanItsUseIsGivenBack() throws Exception {
        assertEquals(LARGE, ended("left to itself"));
        assertEquals(SMALL, ended("kept"));
    }
}
