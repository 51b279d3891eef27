package dev.careerbot.start;

import dev.careerbot.Jvm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long {@code ask} takes for one question, as a whole process, beside a Java program that does nothing, in turn.
 * {@code mvn -q -DskipTests package exec:exec@ask-time} prints it.
 */
public final class AskTime {
    private static final int TIMES = 15;

    private AskTime() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path jar = Path.of("target", "careerbot.jar");
        if (!Files.exists(jar)) {
            System.out.println("There is no " + jar + ": mvn -q -DskipTests package makes it.");
            return;
        }
        double[] nothing = new double[TIMES];
        double[] ask = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            nothing[i] = seconds(Jvm.JAVA, "-cp", System.getProperty("java.class.path"), Start.Nothing.class.getName());
            ask[i] = seconds(Jvm.JAVA, "-jar", jar.toString(), "ask", "whats the catch");
        }
        say("a program that does nothing, median", median(nothing));
        say("ask for one question, median (goal: under 1.0)", median(ask));
        say("ask for one question, slowest", Arrays.stream(ask).max().orElseThrow());
    }

    private static double seconds(String... command) throws IOException, InterruptedException {
        File nowhere = new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
        long before = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectOutput(nowhere)
                .redirectErrorStream(true)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
        }
        return (System.nanoTime() - before) / 1e9;
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void say(String what, double seconds) {
        System.out.println(String.format(Locale.ROOT, "%-48s %6.2f s", what, seconds));
    }
}
