package dev.careerbot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How tests start a process of their own, on the JDK that they run on. */
public final class Jvm {
    public static final String JAVA = tool("java");

    private Jvm() {}

    public static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Starts sooner; for what lives too short to be worth the better compiler's time. */
    public static List<String> shortLived(String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(arguments));
        return command;
    }
}
