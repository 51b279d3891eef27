package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import java.util.List;
import java.util.regex.Pattern;

/** "Is the field growing or not": of a section that lists nothing, its first sentence says so. */
final class YesOrNo {
    private static final Pattern WANTED =
            Pattern.compile("\\b(?:yes or no|yes/no|y/n|or not)\\W*$", Pattern.CASE_INSENSITIVE);

    private final Guide guide;

    YesOrNo(Guide guide) {
        this.guide = guide;
    }

    /** @param typed all that was, as what ends in it is set aside like a courtesy */
    List<Reading> inShort(String typed, List<Reading> readings) {
        return readings.size() == 1
                        && readings.get(0).intent() instanceof Intent.Open open
                        && listsNothing(open)
                        && WANTED.matcher(typed).find()
                ? List.of(readings.get(0).with(new Intent.Open(open.topic(), Intent.Depth.BRIEF, open.roleNamed())))
                : readings;
    }

    private boolean listsNothing(Intent.Open open) {
        return open.depth() == Intent.Depth.SHORT
                && guide.section(open.topic())
                        .filter(section -> section.items().isEmpty())
                        .isPresent();
    }
}
