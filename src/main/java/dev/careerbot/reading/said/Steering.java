package dev.careerbot.reading.said;

import java.util.Set;

/** Words of English that steer a talk and name nothing, whatever the guide is about. */
public final class Steering {
    /** Words that add no subject of their own: "and in …", "what about …". */
    public static final Set<String> FILLERS = Lists.words("""
            and in what whats about how for the to or vs versus v n a an is it ok okay then now also of at compare
            between with me show tell give remind please plz pls from same but so as if im i am u do one r are on hi
            hey hello against well though there here right like say uh um hmm no nope sorry meant mean if was were
            instead rather maybe perhaps lets actually wait wrong oops again hm oh wetin wot nah yes yeah yep correct""");

    /** "Would the same go for the other?" */
    public static final Set<String> SAME_THERE = Lists.words("""
            would does go goes apply applies hold holds said true case be different too either that this role job
            ones question q but thing version wanted want plain regular ordinary list country place city""");

    /** What may stand before "about" and its subject. */
    public static final Set<String> LEAD_IN = Lists.words("""
            tell us me i want to know can could you u please pls plz anything something info information more
            talk what whats how and ok okay so then now but also is there say said did hear it""");

    /** Words that go on with what was said. */
    public static final Set<String> GOING_ON =
            Set.of("and", "ok", "okay", "so", "but", "also", "now", "then", "n", "plus", "well");

    /** Words that ask without a subject of their own: "since when", "by how much", "for example". */
    public static final Set<String> OPEN_QUESTION = Lists.words("""
            why whys when where which who since until till by much many come example examples really only else even
            bad matter matters important useful helpful necessary most best worst hardest easiest bigger percent
            percentage exact bother got higher lower larger smaller big gap apart
            tho does did kind kinds sort long far often exactly explain eli5 elaborate mean means detail details
            numbers number figure figures difference differ believe trust name enumerate""");

    public static final Set<String> WHICH = Set.of("which", "where", "who");

    public static final Set<String> IS = Set.of("is", "are", "was", "were", "be");

    /** "More or less than canada?", "vs canada" */
    public static final Set<String> COMPARING = Lists.words("""
            more less than better worse higher lower compared compare vs versus v add""");

    /** "Which is best, the first or the last": no one of them is picked. */
    public static final Set<String> JUDGING = Set.of("or", "best", "most", "hardest", "easiest", "worst");

    public static final Set<String> FIGURES = Set.of("figure", "figures", "number", "numbers");

    private Steering() {}
}
