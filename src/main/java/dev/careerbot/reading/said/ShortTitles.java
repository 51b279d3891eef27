package dev.careerbot.reading.said;

import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Role;
import dev.careerbot.words.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of the roles' titles: "the software one" is enough where one title alone has that word. */
public final class ShortTitles {
    private static final Set<String> JOBS =
            Set.of("engineer", "engineers", "engineering", "developer", "developers", "dev", "devs");

    private final Map<String, Set<String>> titles = new LinkedHashMap<>();
    private final String mainRole;

    public ShortTitles(Guide guide) {
        this.mainRole = guide.mainRole().id();
        for (Role role : guide.roles()) {
            titles.put(role.id(), Set.copyOf(List.of(Folding.fold(role.title()).split("\\W+"))));
        }
    }

    public Set<String> roles() {
        return titles.keySet();
    }

    public boolean has(String word, String role) {
        return titles.getOrDefault(role, Set.of()).contains(word);
    }

    /** A word that this title alone has. */
    public boolean isOwnWord(String word, String role) {
        return titles.entrySet().stream()
                .allMatch(title ->
                        title.getValue().contains(word) == title.getKey().equals(role));
    }

    /** "Software engineer salary": of the roles beside the first; but not "software engineer here, what do they pay". */
    public Optional<String> shortly(Message message) {
        List<String> words = message.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = words.get(i);
            Optional<String> role =
                    JOBS.contains(words.get(i + 1)) && !Asking.isOwn(words, i) ? besideMain(word) : Optional.empty();
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    /** Where nothing but a role and a place is named, "software" is enough. */
    public Optional<String> inOneWord(Message message) {
        return message.words().stream()
                .flatMap(word -> besideMain(word).stream())
                .findFirst();
    }

    /** A word of a job, or one that a title beside the first alone has: "software engineer". */
    public boolean isOfShortTitle(String word) {
        return JOBS.contains(word) || besideMain(word).isPresent();
    }

    public Optional<String> besideMain(String word) {
        return roles().stream()
                .filter(id -> !id.equals(mainRole) && isOwnWord(word, id))
                .findFirst();
    }
}
