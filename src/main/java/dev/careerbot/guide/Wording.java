package dev.careerbot.guide;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The words that lead to what the guide knows. */
public sealed interface Wording permits Wording.Written, Wording.Prepared {
    /**
     * As a coach wrote them.
     *
     * @param titles the line of its file on which each title stands
     */
    record Written(
            List<Phrasing> phrasings,
            PlaceNames places,
            List<List<String>> synonyms,
            Set<String> otherJobs,
            Set<String> trueWords,
            Courtesies courtesies,
            Map<TopicId, Integer> titles)
            implements Wording {
        public Written {
            titles = Map.copyOf(titles);
            phrasings = List.copyOf(phrasings);
            synonyms = List.copyOf(synonyms);
            otherJobs = Set.copyOf(otherJobs);
            trueWords = Set.copyOf(trueWords);
        }
    }

    /** As they were worked out when the program was built: what reads messages, and what is searched. */
    record Prepared(Supplier<InputStream> names, Supplier<InputStream> entries) implements Wording {}
}
