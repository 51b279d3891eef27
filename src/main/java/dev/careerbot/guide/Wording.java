package dev.careerbot.guide;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;

/** The words that lead to what the guide knows. */
public sealed interface Wording permits Wording.Written, Wording.Prepared {
    /** As a coach wrote them. */
    record Written(
            List<Phrasing> phrasings,
            PlaceNames places,
            List<List<String>> synonyms,
            Set<String> otherJobs,
            Set<String> trueWords,
            Courtesies courtesies)
            implements Wording {
        public Written {
            phrasings = List.copyOf(phrasings);
            synonyms = List.copyOf(synonyms);
            otherJobs = Set.copyOf(otherJobs);
            trueWords = Set.copyOf(trueWords);
        }
    }

    /** As they were worked out when the program was built: what reads messages, and what is searched. */
    record Prepared(ByteBuffer names, ByteBuffer entries) implements Wording {}
}
