package dev.careerbot.reading.items;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Steering;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Skip the second", "what else besides python": what is on the screen without the one that is named. */
final class LeftOut {
    private static final String BUT = "(?:but|except|except for|besides|apart from|without|other than)";

    private static final Pattern WITHOUT = Pattern.compile("(?:(?:and|ok|okay|so|now|then|please|just|show|give|me) )*"
            + "(?:skip(?! to\\b)|omit|leave out|drop|(?:all|everything|anything|every one|each|the rest|the others)"
            + "(?: of (?:it|them|those|these))?(?: else)? " + BUT
            + "|(?:what|which|whats)(?: \\w+){0,3} (?:else|others?)(?: \\w+){0,4} (?!but|without)" + BUT + ")"
            + " (.+)");

    /** "Besides tensorflow, what else". */
    private static final Pattern BUT_FIRST =
            Pattern.compile("(?:(?:and|ok|okay|so) )?(?!but|without)" + BUT + " (.+?) (?:what|which|anything)\\b.*");

    /** "Can't do a bachelor's, he's 14", "i don't want the degree, what else can i do", "no degree please, just what i can learn". */
    private static final Pattern REFUSED = Pattern.compile(
            "(?:(?:no|but|and|ok|well|sorry) )*(?:(?:i|he|she|we|they) )?"
                    + "(?:(?:(?:dont|do not) (?:want|have)|(?:cant|cannot|wont|couldnt) (?:do|get|have|afford|go for))(?: to (?:do|get|have))?|no)"
                    + "(?: (?:a|an|any|the|my))? (\\w+)(?: (?:please|so|then|he|she|hes|shes|i|im|we|just|only)\\b.*|.*\\b(?:else|instead)\\b.*)");

    /** "I don't have one", of the one that is on the screen. */
    private static final Pattern LACKED = Pattern.compile(
            "(?:(?:no|but|and|well) )*(?:i|he|she|we|they) "
                    + "(?:dont|doesnt|havent|do not|have not|cant|cannot)(?: (?:have|got|get|hold|want|afford|do))* (?:one|that|it|any)(?: yet| though)*");

    private static final Set<String> COUNTING =
            Lists.all(CountWords.COUNTING, CountWords.COUNTED, CountWords.CARDINAL, Steering.FILLERS);

    private final Guide guide;
    private final ItemByName byName;

    LeftOut(Guide guide, ItemByName byName) {
        this.guide = guide;
        this.byName = byName;
    }

    Optional<Reading> read(Asking asking, TopicId shown) {
        return Stream.of(WITHOUT, BUT_FIRST)
                .map(pattern -> pattern.matcher(asking.message().text()))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(without -> guide.section(shown)
                        .flatMap(section ->
                                named(section, List.of(without.group(1).split(" ")))))
                .or(() -> lacked(asking, shown))
                .map(item -> Reading.open(item, Intent.Depth.OTHERS));
    }

    /** What is asked for is got on the way: who cannot have it is shown the rest of that. */
    private Optional<TopicId> lacked(Asking asking, TopicId shown) {
        String said = asking.message().text();
        Matcher refused = REFUSED.matcher(said);
        List<String> name = refused.matches()
                ? List.of(refused.group(1))
                : LACKED.matcher(said).matches()
                        ? guide.item(shown).map(Item::titleWords).orElse(List.of())
                        : List.of();
        boolean asked = shown.kind().equals(TopicId.ASKED);
        Optional<Section> section = guide.section(asked ? TopicId.section(shown.role(), TopicId.PATH) : shown);
        return name.isEmpty() ? Optional.empty() : section.flatMap(its -> byName.only(its, name));
    }

    private Optional<TopicId> named(Section section, List<String> words) {
        int number = Counts.which(words);
        // "All but the first two".
        boolean several = words.stream().anyMatch(CountWords.ORDINAL::contains)
                && words.stream().anyMatch(word -> CountWords.number(word) > 1);
        boolean counted = number > 0 && !several && COUNTING.containsAll(words);
        return counted ? ItemPick.item(section, number).map(Item::id) : byName.only(section, words);
    }
}
