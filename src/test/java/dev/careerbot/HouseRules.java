package dev.careerbot;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;

/** Who may know whom. What is not allowed is forbidden. */
final class HouseRules {
    private static final Map<String, List<String>> ROOMS = new TreeMap<>();
    /** Where the house is put together. */
    private static final String HALL = "";

    private static final String LUCENE = "org.apache.lucene..";
    private static final String SNOWBALL = "org.tartarus.snowball..";
    private static final String TELEGRAMBOTS = "org.telegram.telegrambots..";
    private static final String OKHTTP = "okhttp3..";
    private static final String OKIO = "okio..";
    private static final String KOTLIN = "kotlin..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String SLF4J = "org.slf4j..";

    static {
        room("packing");
        room("guide");
        room("words", "guide", "packing");
        room("knowledge", "guide", "packing", SLF4J, "com.fasterxml.jackson.core..", "org.commonmark..");
        room("search", "guide", "words", "packing", LUCENE, SNOWBALL);
        room("reply");
        room("conversation", "reply", "guide");
        room("reading", "conversation", "reply", "guide", "words", "search");
        room("reading.said", "conversation", "guide", "words");
        room("reading.pay", "reading.said", "conversation", "guide", "words");
        room("reading.roles", "reading.said", "reading.pay", "conversation", "guide", "words");
        room("reading.items", "reading.said", "reading.roles", "conversation", "guide", "words");
        room("reading.talk", "reading.said", "reading.pay", "reading.items", "conversation", "guide", "words");
        room("reading.tips", "reading.said", "conversation", "reply", "guide", "words");
        room("citing", "reply", "guide");
        room("answer", "conversation", "reply", "guide", "citing");
        room("salary", "conversation", "reply", "guide", "citing");
        room("tips", "meters", "log", "conversation", "reply", "guide", "citing", SLF4J);
        room("privacy", "conversation", "reply", "tips", JACKSON);
        room("memory", "conversation", "com.github.benmanes.caffeine..");
        room("edge.terminal", "conversation", "reply", "org.jline..");
        room("edge.telegram.api", "settings", TELEGRAMBOTS, OKHTTP, OKIO, KOTLIN, JACKSON, SLF4J);
        room("edge.telegram.sending", "edge.telegram.api", TELEGRAMBOTS, SLF4J);
        room(
                "edge.telegram.intake",
                "edge.telegram.api",
                "edge.telegram.sending",
                "conversation",
                "settings",
                "log",
                TELEGRAMBOTS,
                OKHTTP,
                OKIO,
                KOTLIN,
                JACKSON,
                SLF4J);
        room(
                "edge.telegram.talk",
                "edge.telegram.api",
                "edge.telegram.sending",
                "edge.telegram.intake",
                "conversation",
                "reply",
                TELEGRAMBOTS,
                JACKSON,
                SLF4J);
        room(
                "edge.telegram",
                "meters",
                "conversation",
                "reply",
                "settings",
                "log",
                TELEGRAMBOTS,
                OKHTTP,
                OKIO,
                KOTLIN,
                JACKSON,
                SLF4J);
        room("store", "conversation", "tips", "edge.telegram", "reply", "guide", JACKSON, "org.sqlite..", SLF4J);
        room("tool", "conversation", "reply", "guide", "words", "search", JACKSON);
        room(
                "command",
                HALL,
                "guide",
                "knowledge",
                "settings",
                "log",
                "http",
                "store",
                "search",
                "tool",
                "edge.telegram",
                "edge.terminal",
                "picocli..",
                "com.sun.management..",
                SLF4J);
        room("meters");
        room("http", "meters", "com.sun.net.httpserver..", "io.micrometer..", SLF4J);
        room("settings");
        room("log", "settings", "ch.qos.logback..", SLF4J, "com.fasterxml.jackson.core..");
    }

    private HouseRules() {}

    /** Names with dots at their end are libraries, the others rooms. */
    private static void room(String name, String... mayKnow) {
        ROOMS.put(name, List.of(mayKnow));
    }

    static List<String> rooms() {
        return List.copyOf(ROOMS.keySet());
    }

    static ArchRule of(String room) {
        List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify.annotations..", packageOf(room)));
        ROOMS.get(room).forEach(known -> allowed.add(known.endsWith("..") ? known : packageOf(known)));
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(packageOf(room))
                .should()
                .onlyDependOnClassesThat(inAny(allowed))
                .allowEmptyShould(true)
                .because("the room " + room + " may know " + ROOMS.get(room) + " alone");
    }

    private static String packageOf(String room) {
        return room.equals(HALL) ? "dev.careerbot" : "dev.careerbot." + room + "..";
    }

    private static DescribedPredicate<JavaClass> inAny(List<String> packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new))
                .or(primitive());
    }

    private static DescribedPredicate<JavaClass> primitive() {
        return DescribedPredicate.describe(
                "no package", type -> type.getPackageName().isEmpty());
    }

    /** Every class below the base package stands in a room, but for the few that wire them. */
    static ArchRule everyoneHasARoom() {
        String[] packages = rooms().stream().map(HouseRules::packageOf).toArray(String[]::new);
        return ArchRuleDefinition.classes()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .resideInAPackage("dev.careerbot")
                .andShould()
                .haveSimpleName("Main")
                .orShould()
                .haveSimpleName("House")
                .orShould()
                .haveSimpleName("Brain")
                .orShould()
                .haveSimpleName("LiveBrain")
                .orShould()
                .haveSimpleName("Lasting")
                .orShould()
                .beNestedClasses();
    }

    /** What they say can quote a person or an address: the log is given the exception itself, and writes its kind and place. */
    static ArchRule whoLogsLeavesOutWhatExceptionsSay() {
        return ArchRuleDefinition.noClasses()
                .that(DescribedPredicate.describe("write to the log", type -> type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(Logger.class))))
                .should()
                .callMethodWhere(JavaCall.Predicates.target(
                                HasOwner.Predicates.With.owner(JavaClass.Predicates.assignableTo(Throwable.class)))
                        .and(JavaCall.Predicates.target(HasName.Predicates.nameMatching("getMessage|toString"))));
    }

    static Stream<ArchRule> all() {
        return Stream.concat(
                rooms().stream().map(HouseRules::of),
                Stream.of(everyoneHasARoom(), whoLogsLeavesOutWhatExceptionsSay()));
    }
}
