package dev.careerbot.reading.items;

import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Excluding;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the list on the screen by its number, and something about it: "the fifth, is it really needed", "can i do step 4 at home". */
final class Remarked {
    private static final int LONGEST = 10;

    private static final Set<String> COUNTING =
            Lists.all(CountWords.COUNTING, CountWords.CARDINAL, CountWords.COUNTED, Pointing.BACK, Steering.FILLERS);

    private static final Pattern HEADED = Pattern.compile(
            "((?:(?:and|ok|so|but|now|then),? )?(?:the |number |no\\.? )?[^,;:?.!–—]{1,24}?)(?:[,;:?.!–—]| -)",
            Pattern.CASE_INSENSITIVE);

    private final Guide guide;

    Remarked(Guide guide) {
        this.guide = guide;
    }

    Optional<Reading> amid(Asking asking, TopicId shown) {
        return opening(asking, shown).or(() -> counted(asking, shown));
    }

    /** "The fifth - i am shy, is it really needed": which one, and then more about it. */
    Optional<Reading> heading(Asking asking, TopicId shown) {
        Matcher headed = HEADED.matcher(asking.message().written());
        if (!headed.lookingAt() || asking.message().hasAny(Message.MASKS)) {
            return Optional.empty();
        }
        List<String> head = List.of(Folding.fold(headed.group(1)).split(" "));
        boolean bare =
                head.size() == 1 && CountWords.number(head.get(0)) == 0; // "first, why does it crash" counts nothing
        if (bare
                || head.stream().noneMatch(CountWords.COUNTED::contains)
                        && !asking.message().hasAny(Pointing.AT_IT)) {
            return Optional.empty();
        }
        boolean which = COUNTING.containsAll(head);
        return which ? ofHead(head, shown) : Optional.empty();
    }

    /** "The last one sounds odd, why bother", "number seven looks strange": which one, and then a remark about it. */
    private Optional<Reading> opening(Asking asking, TopicId shown) {
        List<String> all = asking.message().words();
        int the = Math.max(0, all.indexOf("the"));
        // "No the last item of the list": who takes something back leaves nothing out.
        boolean corrects = Excluding.CORRECTING.containsAll(all.subList(0, the));
        List<String> words = corrects ? all.subList(the, all.size()) : all;
        int from = !words.isEmpty() && words.get(0).equals("the") ? 1 : 0;
        if (!isRemark(asking, words) || words.size() < from + 2) {
            return Optional.empty();
        }
        List<String> head = words.subList(from, from + 2);
        boolean which = CountWords.NUMBER.contains(head.get(0)) && CountWords.number(head.get(1)) > 0
                || CountWords.ORDINAL.contains(head.get(0)) && CountWords.COUNTED.contains(head.get(1));
        return which ? ofHead(head, shown) : Optional.empty();
    }

    private static boolean isRemark(Asking asking, List<String> words) {
        return words.size() <= LONGEST
                && !asking.message().hasAny(Message.MASKS)
                && !asking.message().hasAny(PayWords.SURELY_PAY)
                && !asking.message().hasAny(Steering.JUDGING)
                && words.stream().noneMatch(Excluding.NOT_WANTED::contains);
    }

    /** "Can i do step 4 at home", "how would i improve the second one": one of the list by its number, amid something else. */
    private Optional<Reading> counted(Asking asking, TopicId shown) {
        List<String> words = asking.message().words();
        return guide.section(shown)
                .filter(section -> isRemark(asking, words))
                .flatMap(section -> Counts.endsInCount(words)
                        ? ItemPick.item(section, Counts.counted(words), words)
                        : ItemNames.numbers(words, section)
                                .mapToObj(number -> ItemPick.item(section, number, words))
                                .flatMap(Optional::stream)
                                .findFirst());
    }

    private Optional<Reading> ofHead(List<String> head, TopicId shown) {
        int number = Counts.which(head);
        return guide.section(shown).flatMap(section -> ItemPick.item(section, number, head));
    }
}
