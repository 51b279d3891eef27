package dev.careerbot.reading.items;

import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** "I've got 3 too", "how do i prove 5", "and 4 i hate": a lone figure of which nothing is counted is one of the list. */
final class NumberAmid {
    private static final Set<String> SPEAKING = Lists.words("i ive im you we they do does");

    /** Behind anything else it counts that: "3 years". */
    private static final Set<String> BEHIND = Lists.words("too also already i is as either though then");

    /** "In 6", "out of 5", "top 3", "level 2". */
    private static final Set<String> NO_ITEM_BEFORE = Lists.words("""
            in of to than at by for under over above below least about around until till top level version grade age aged
            every per within after before times""");

    private final Guide guide;

    NumberAmid(Guide guide) {
        this.guide = guide;
    }

    Optional<Reading> read(Asking asking, TopicId shown) {
        Message message = asking.message();
        if (!message.hasAny(SPEAKING) || message.hasAny(Message.MASKS)) {
            return Optional.empty();
        }
        List<String> words = message.words();
        List<Integer> figures = IntStream.range(0, words.size())
                .filter(at -> Character.isDigit(words.get(at).charAt(0)))
                .boxed()
                .toList();
        return figures.size() == 1 && isAlone(words, figures.get(0)) && !isOfName(words.get(figures.get(0) - 1), shown)
                ? guide.section(shown)
                        .flatMap(section -> ItemPick.item(section, CountWords.number(words.get(figures.get(0))), words))
                : Optional.empty();
    }

    private static boolean isAlone(List<String> words, int at) {
        boolean ends = at + 1 == words.size() || BEHIND.contains(words.get(at + 1));
        return ends && at > 0 && !NO_ITEM_BEFORE.contains(words.get(at - 1));
    }

    /** "Do i need python 3". */
    private boolean isOfName(String before, TopicId shown) {
        return !Steering.FILLERS.contains(before)
                && guide.itemsOf(shown.role())
                        .anyMatch(item -> item.titleWords().contains(before));
    }
}
