package dev.careerbot.start;

import dev.careerbot.Jvm;
import dev.careerbot.TempFolder;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Speaker;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How soon the bot polls, and how much memory it has while nobody talks to it: {@code Start JAR FOLDER}. */
public final class Start {
    private static final int TIMES = 9;
    private static final Duration IDLE = Duration.ofSeconds(15);
    private static final int QUESTIONS = 200;

    private Start() {}

    /** @param args the jar, and the folder that docker/make-app.sh has made */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> jar = List.of(Jvm.JAVA, "-jar", args[0]);
        List<String> container = List.of(args[1] + "/run.sh");
        List<Double> nothing = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        List<Double> archived = new ArrayList<>();
        List<Double> plainWork = new ArrayList<>();
        List<Double> archivedWork = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            nothing.add(seconds(emptyProgram()));
            plain.add(seconds(firstPoll(jar, plainWork)));
            archived.add(seconds(firstPoll(container, archivedWork)));
        }
        print("an empty Java program, s", nothing);
        print("java -jar to the first poll, s (goal: under 1.3)", plain);
        print("the container's to the first poll, s (goal: under 0.8)", archived);
        print("java -jar until then, s of processor time", plainWork);
        print("the container's until then, s of processor time", archivedWork);
        memory("the container's memory", container, "goal: under 120");
        memory("java -jar's memory", jar, "no goal");
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private static void print(String what, List<Double> times) {
        double median = times.stream().sorted().skip(TIMES / 2).findFirst().orElseThrow();
        double longest = times.stream().max(Double::compare).orElseThrow();
        System.out.printf(Locale.ROOT, "%-58s median %6.2f  longest %6.2f%n", what, median, longest);
    }

    private static Duration emptyProgram() throws IOException, InterruptedException {
        long began = System.nanoTime();
        int code = new ProcessBuilder(
                        Jvm.JAVA, "-Xshare:auto", "-cp", System.getProperty("java.class.path"), Nothing.class.getName())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("it ended with " + code);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static Duration firstPoll(List<String> command, List<Double> work)
            throws IOException, InterruptedException {
        try (FakeTelegram telegram = FakeTelegram.start();
                BotProcess bot = new BotProcess(telegram, TempFolder.named("start"), command)) {
            Duration time = bot.untilFirstPoll();
            work.add(seconds(bot.processorTime()));
            return time;
        }
    }

    private static void memory(String what, List<String> command, String goal)
            throws IOException, InterruptedException {
        try (FakeTelegram telegram = FakeTelegram.start();
                BotProcess bot = new BotProcess(telegram, TempFolder.named("start"), command)) {
            bot.untilFirstPoll();
            Thread.sleep(IDLE.toMillis());
            System.out.printf("%-58s %d MB%n", what + ", idle (" + goal + ")", bot.residentMegabytes());
            for (int i = 0; i < QUESTIONS; i++) {
                Speaker person = telegram.privateChat(1 + i % 20);
                person.says(i % 2 == 0 ? "is 60k ok in london" : "what are the challenges of the work");
                person.hears();
            }
            System.out.printf("%-58s %d MB%n", what + ", after " + QUESTIONS + " questions", bot.residentMegabytes());
        }
    }

    /** What a start of Java costs by itself. */
    static final class Nothing {
        public static void main(String[] args) {}
    }
}
