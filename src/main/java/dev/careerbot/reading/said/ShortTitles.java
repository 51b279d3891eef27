package dev.careerbot.reading.said;

import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Role;
import dev.careerbot.words.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Roles called for short: by a word that one title alone has ("the software one"), or one of its own ("swe duties"). */
public final class ShortTitles {
    private static final Set<String> JOBS =
            Set.of("engineer", "engineers", "engineering", "eng", "engr", "developer", "developers", "dev", "devs");

    /** Behind these it is somebody else than who is asked about: "do they work with software engineers". */
    private static final Set<String> BEFORE_COLLEAGUES =
            Lists.words("with and or than need needs hire hires between by unlike them");

    /** Several are asked about behind these; else they may be colleagues: "do software engineers deploy it". */
    private static final Set<String> BEFORE_SEVERAL = Set.of("of", "for", "about");

    /** "What do software engineers do", "how much do software engineers make"; but not "who do they report to". */
    private static final Set<String> BEFORE_DO = Set.of("what", "much");

    /** "Can a software engineer become one". */
    private static final Set<String> BEHIND_BEGINNERS =
            Lists.with(JobWords.BECOMING, "to turn turning turned switch switching here");

    private static final Set<String> BETWEEN_TITLES =
            Lists.words("and or vs versus v n the a an both ok then please one ml " + Message.ROLE);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\W+");

    private final Map<String, Set<String>> titles = new LinkedHashMap<>();
    private final Map<String, String> abbreviated = new HashMap<>();
    private final Guide guide;
    private final String mainRole;

    public ShortTitles(Guide guide) {
        this.guide = guide;
        this.mainRole = guide.mainRole().id();
        for (Role role : guide.roles()) {
            titles.put(role.id(), parts(role.title()).collect(Collectors.toSet()));
        }
        for (Role role : guide.roles()) {
            abbreviations(role).forEach(word -> abbreviated.put(word, role.id()));
        }
    }

    /** "Swe" of "swe in ml": no word of any title, and no other role is called by a name that begins with it. */
    private Set<String> abbreviations(Role role) {
        if (role.id().equals(mainRole)) {
            return Set.of();
        }
        Set<String> first = firstWords(role.names().stream().filter(name -> !namesJob(name)));
        guide.roles().stream()
                .filter(other -> !other.id().equals(role.id()))
                .forEach(other -> first.removeAll(firstWords(other.names().stream())));
        titles.values().forEach(first::removeAll);
        return first;
    }

    private static Stream<String> parts(String name) {
        return BETWEEN_WORDS.splitAsStream(Folding.fold(name));
    }

    private static boolean namesJob(String name) {
        return parts(name).anyMatch(JOBS::contains);
    }

    private static Set<String> firstWords(Stream<String> names) {
        return names.flatMap(name -> parts(name).limit(1)).collect(Collectors.toCollection(HashSet::new));
    }

    public Set<String> roles() {
        return titles.keySet();
    }

    /** Those of its title. */
    public Set<String> words(String role) {
        return titles.getOrDefault(role, Set.of());
    }

    /** A word that this title alone has. */
    public boolean isOwnWord(String word, String role) {
        return titles.entrySet().stream()
                .allMatch(title ->
                        title.getValue().contains(word) == title.getKey().equals(role));
    }

    /** The same with the role in the stead of what calls it so. */
    public Optional<Message> spelt(Message message) {
        return named(message).map(title -> message.naming(title.role(), title.from(), title.to()));
    }

    /** "Software engineer salary", "swe duties"; but not "software engineer here", nor "work with software engineers". */
    public Optional<String> shortly(Message message) {
        return named(message).map(Called::role);
    }

    private Optional<Called> named(Message message) {
        List<String> words = message.words();
        for (int i = 0; i < words.size(); i++) {
            Called title = titleAt(words, i);
            if (title != null && isAsked(message, title)) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    private @Nullable Called titleAt(List<String> words, int at) {
        String word = words.get(at);
        String role = abbreviated.get(word);
        if (role != null) {
            return new Called(role, at, at + 1);
        }
        boolean job = at + 1 < words.size() && JOBS.contains(words.get(at + 1));
        return job ? besideMain(word).map(id -> new Called(id, at, at + 2)).orElse(null) : null;
    }

    private boolean isAsked(Message message, Called title) {
        List<String> words = message.words();
        int last = title.from() - 1;
        while (last >= 0 && Message.ARTICLES.contains(words.get(last))) {
            last--;
        }
        String before = last < 0 ? "" : words.get(last);
        String behind = title.to() < words.size() ? words.get(title.to()) : "";
        if (BEHIND_BEGINNERS.contains(behind) || last > 0 && BEFORE_COLLEAGUES.contains(before)) {
            return false;
        }
        return JobWords.BECOMING.contains(before)
                || !Asking.isOwn(words, title.from())
                        && !isSomebodys(words, last)
                        && (isOfOne(words.get(title.to() - 1))
                                || BEFORE_SEVERAL.contains(before)
                                || before.equals("do") && last > 0 && BEFORE_DO.contains(words.get(last - 1))
                                || message.hasAny(PayWords.SURELY_PAY));
    }

    /** Several may be colleagues, and the discipline is what somebody learnt: "is software engineering experience useful". */
    private static boolean isOfOne(String job) {
        return !job.endsWith("s") && !job.equals("engineering");
    }

    /** "My brother is a software engineer", and not "what is a software engineer". */
    private static boolean isSomebodys(List<String> words, int before) {
        return before > 0
                && words.get(before).equals("is")
                && !words.get(before - 1).startsWith("what");
    }

    /** Where nothing but a role and a place is named, "software" is enough. */
    public Optional<String> inOneWord(Message message) {
        return message.words().stream()
                .flatMap(word -> besideMain(word).stream())
                .findFirst();
    }

    /** "Software engineer and ml engineer", "mle and swe": several are named, and nothing else. */
    public boolean areAll(Message message) {
        List<String> words = message.words();
        return !message.roles().isEmpty()
                && words.stream().allMatch(word -> BETWEEN_TITLES.contains(word) || isOfShortTitle(word))
                && (message.roles().size() > 1
                        || words.stream()
                                .flatMap(word -> Stream.concat(
                                        besideMain(word).stream(), Stream.ofNullable(abbreviated.get(word))))
                                .anyMatch(role -> !message.roles().contains(role)));
    }

    /** A word of a job, or one that a title beside the first alone has: "software engineer". */
    public boolean isOfShortTitle(String word) {
        return JOBS.contains(word)
                || abbreviated.containsKey(word)
                || besideMain(word).isPresent();
    }

    public Optional<String> besideMain(String word) {
        return roles().stream()
                .filter(id -> !id.equals(mainRole) && isOwnWord(word, id))
                .findFirst();
    }

    private record Called(String role, int from, int to) {}
}
