package dev.careerbot.reading.said;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Understanding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.TopicId;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One message, or one clause of it, in its talk: the role that it is about, and whether someone chose it. */
public record Asking(Message message, State state, String role, boolean roleNamed) {
    /** "Counsellor at a secondary school here": so near behind a job it is the person's own, and another one too. */
    private static final int HERE = 6;

    public static Asking of(Message message, State state, Guide guide) {
        if (message.roles().size() == 1) {
            return new Asking(message, state, message.roles().get(0), true);
        }
        Optional<String> chosen = state.memory().role().filter(guide::hasRole);
        return new Asking(message, state, chosen.orElse(guide.mainRole().id()), chosen.isPresent());
    }

    /** What the talk is about: the last topic, or the section of pay. */
    public Optional<TopicId> shown() {
        return state.shown();
    }

    /** Whether the pay of places is on the screen. */
    public boolean isAtPlaces() {
        return state instanceof State.OnPay pay && !pay.countries().isEmpty();
    }

    public Optional<String> namedRole() {
        return message.roles().size() == 1 ? Optional.of(role) : Optional.empty();
    }

    /** "Is nursing a good career", but not "nurse here, how do i get in": that job is the person's own. */
    public boolean isAboutOtherJob() {
        return !message.has(Message.ROLE) && isOfOtherJob(message);
    }

    public static boolean isOfOtherJob(Message message) {
        List<String> words = message.words();
        int first = words.indexOf(Message.OTHER_JOB);
        int last = words.lastIndexOf(Message.OTHER_JOB);
        return first >= 0 && (!isOwn(words, first) || last - first > HERE && !isOwn(words, last));
    }

    /** Whether the job at that place is what the person does. */
    static boolean isOwn(List<String> words, int at) {
        return words.subList(at, Math.min(words.size(), at + HERE)).contains("here")
                || words.subList(Math.max(0, at - 3), at).stream().anyMatch(JobWords.OWN::contains);
    }

    /** "I want to become a dentist": nobody is that yet. */
    public boolean wantsOtherJob() {
        List<String> words = message.words();
        int before = words.indexOf(Message.OTHER_JOB) - 1;
        while (before >= 0 && Message.ARTICLES.contains(words.get(before))) {
            before--;
        }
        return before >= 0 && JobWords.BECOMING.contains(words.get(before)) && !message.has(Message.ROLE);
    }

    /** "I am a nurse in lagos. is it realistic": where somebody is, before what is asked. */
    public boolean isPlaceOnlyTold() {
        List<Splitter.Sentence> sentences =
                message.places().isEmpty() ? List.of() : Splitter.sentences(message.written());
        return sentences.size() > 1
                && sentences.stream()
                        .filter(sentence -> message.places().stream()
                                .anyMatch(place -> sentence.text().contains(place.written())))
                        .allMatch(Splitter.Sentence::tells);
    }

    public Understanding understood() {
        return namedRole().map(Understanding.PLAIN::about).orElse(Understanding.PLAIN);
    }

    public Intent.Say say(String note) {
        return new Intent.Say(note, role);
    }

    public Intent.Ask ask(String name) {
        return new Intent.Ask(name, role);
    }

    public Intent.Open open(TopicId topic) {
        return new Intent.Open(topic, Intent.Depth.SHORT, roleNamed);
    }

    /** The pay there; of no place that of the role as a whole. */
    public Intent.Pay card(List<PlaceAsked> places) {
        return new Intent.Pay(role, places, Intent.Slant.CARD, roleNamed);
    }

    /** Of a clause or a command: whatever is heard in a whole message is about the role that is named in it. */
    public Reading reading(Intent intent) {
        return new Reading(intent, understood());
    }

    /** Whether nothing is said but these and words that add no subject of their own. */
    @SafeVarargs
    public final boolean saysOnly(Set<String>... these) {
        return saysOnly(word -> false, these);
    }

    /** The same with such words as no set could hold. */
    @SafeVarargs
    public final boolean saysOnly(Predicate<String> besides, Set<String>... these) {
        for (String word : message.words()) {
            boolean known = Steering.FILLERS.contains(word);
            for (Set<String> some : these) {
                known = known || some.contains(word);
            }
            if (!known && !besides.test(word)) {
                return false;
            }
        }
        return true;
    }
}
