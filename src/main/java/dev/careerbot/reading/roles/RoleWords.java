package dev.careerbot.reading.roles;

import dev.careerbot.reading.said.Lists;
import java.util.Set;

/** Words with which roles are held against each other. */
public final class RoleWords {
    /** "How do they differ", "the same in both". */
    public static final Set<String> COMPARING = Lists.words("""
            same differ differs different differently difference differences diff compare compares compared comparing
            comparison vary varies alike equal equals similar similarly similarities vs versus common share shared shares apart
            distinguish distinguishes separates contrast overlap""");

    /** What stands beside them and asks for nothing else. */
    public static final Set<String> BESIDE_COMPARING = Lists.words("""
            than have has sets set stand stands thing things between within really exactly actually basically terms
            asked asking wanted meant mean isnt arent makes normal regular ordinary traditional""");

    /** "Isn't it just a rebranded one", "a fancy name for". */
    public static final Set<String> JUST = Lists.words("""
            just basically only merely simply really rebranded renamed relabelled relabeled glorified fancy fancier new
            another name names label title titles word words called""");

    /** After both were shown. */
    public static final Set<String> MEANING_BOTH = Lists.words("they them their theirs both two each either");

    public static final String UNCOMPARED = "The guide does not compare them; this is what it says of each.";

    private RoleWords() {}
}
