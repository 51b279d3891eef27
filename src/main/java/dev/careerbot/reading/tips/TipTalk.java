package dev.careerbot.reading.tips;

import dev.careerbot.conversation.Order;
import dev.careerbot.guide.Folding;
import dev.careerbot.reading.said.Lists;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what is said right after an answer about the daily tip: there "it" is the tip, a number with a word beside it an
 * hour. What says anything else is a question of its own.
 */
final class TipTalk {
    /** So far it is not clear that the tip shall end: what is set is shown, and how it ends. */
    private static final Set<String> DOUBTING = Lists.phrases("""
            never mind, nevermind, actually never mind, forget it, forget that, forget this, leave it, i changed my mind,
            changed my mind, ive changed my mind, i have changed my mind""");

    private static final Set<String> SHIFTING = Set.of("earlier", "later", "sooner", "early", "late");
    private static final Set<String> BESIDE_SHIFTING = Lists.words("""
            a an bit little half hour hours much too it its thats that is make can could you please pls send come in the
            day somewhat no better rather should would be i want them time""");

    private static final Pattern QUESTION =
            Pattern.compile("^(?:and )?(?:when|which|what|how|is|are|do|does|will|am)\\b");
    private static final Set<String> LOOKING = Lists.words("""
            when come comes coming arrive arrives send sent often time hour topics set on off subscribed tip tips""");
    private static final Set<String> BESIDE_LOOKING = Lists.words("""
            what which how is are do will does am i get the it them they those these ones one next first day days still
            now me you going and to from""");

    private final FormReader form;
    private final TasteReader taste;

    TipTalk(FormReader form, TasteReader taste) {
        this.form = form;
        this.taste = taste;
    }

    Optional<Order> read(String text) {
        String folded = Folding.fold(text);
        if (DOUBTING.contains(folded) || QUESTION.matcher(folded).find() && says(folded, LOOKING, BESIDE_LOOKING)) {
            return Optional.of(Order.Plain.SETTINGS);
        }
        if (TipStop.ofTip(folded)) {
            return Optional.of(Order.Plain.UNSUBSCRIBE);
        }
        if (says(folded, SHIFTING, BESIDE_SHIFTING)) {
            return Optional.of(new Order.Choose(Order.What.HOUR, null, null));
        }
        return TipDays.read(folded).or(() -> form.corrected(text)).or(() -> taste.limited(text));
    }

    private static boolean says(String folded, Set<String> any, Set<String> besides) {
        return Stream.of(folded.split(" ")).anyMatch(any::contains)
                && Stream.of(folded.split(" ")).allMatch(word -> any.contains(word) || besides.contains(word));
    }
}
