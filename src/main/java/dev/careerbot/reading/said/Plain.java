package dev.careerbot.reading.said;

import java.util.List;
import java.util.Set;

/** Words of English that steer a talk, whatever the guide is about. */
public final class Plain {
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

    /** Who says one of these may speak of a role. */
    public static final Set<String> ROLES = Lists.words("""
            role roles job jobs position positions title titles career careers profession professions one ones
            engineer engineers developer swe software mle guy person""");

    /** What a role may be called. */
    public static final Set<String> ROLE_NAMES = Set.of("role", "job", "position", "title", "career", "profession");

    public static final Set<String> OTHERS = Set.of("other", "another", "different", "difference", "alternative");

    /** "Which is more", "both together?": about all that was shown. */
    public static final Set<String> BOTH = Set.of("both", "two", "three", "all", "together");

    public static final Set<String> IS = Set.of("is", "are", "was", "were", "be");

    public static final Set<String> WHICH = Set.of("which", "where", "who");

    /** Before "us" these say that it is no country. */
    public static final Set<String> TO_US =
            Set.of("tell", "show", "give", "let", "help", "gives", "tells", "of", "for");

    /** "Dublin, not Dubai", "forget france": what stands behind these is not asked about. */
    public static final Set<String> NOT_THERE = Lists.words("""
            not forget left leave leaving except excluding besides ignore skip bye goodbye without drop remove minus""");

    /** "Whether or not germany", "why not germany". */
    public static final Set<String> NOT_EXCLUDING = Set.of("or", "why");

    /** "Not in germany or spain". */
    public static final Set<String> GOES_ON_EXCLUDING = Set.of("in", "at", "the", "and", "or", "about", "out");

    /** "Sorry, i meant the third". */
    public static final Set<String> TAKING_BACK = Lists.words("""
            sorry wait oops mean meant actually rather instead scratch""");

    /** "Spain, no wait, france". */
    public static final Set<String> CORRECTING = Lists.with(TAKING_BACK, """
            no nope nah""");

    public static final Set<String> BESIDE_CORRECTING =
            Set.of("i", "that", "make", "it", "in", "the", "hm", "ah", "or", "its");

    public static final Set<String> VERSUS = Set.of("vs", "versus", "v", "compare", "compared", "against");

    /** Words that ask without a subject of their own: "since when", "by how much", "for example". */
    public static final Set<String> OPEN_QUESTION = Lists.words("""
            why whys when where which who since until till by much many come example examples really only else even
            bad matter matters important useful helpful necessary most best worst hardest easiest bigger percent
            percentage exact bother got higher lower larger smaller big gap apart
            tho does did kind kinds sort long far often exactly explain eli5 elaborate mean means detail details
            numbers number figure figures difference differ believe trust name enumerate""");

    public static final Set<String> FIGURES = Set.of("figure", "figures", "number", "numbers");

    public static final Set<String> BECOMING =
            Set.of("become", "into", "becoming", "eyeing", "considering", "pursuing");

    /** Words that point back at what was said. */
    public static final Set<String> BACK = Lists.words("""
            that those these them this it its one ones though anything any which why""");

    /** These are about what was said before. */
    public static final Set<String> POINTING = Set.of("that", "this", "those", "these", "them", "there", "here");

    /** Before a job these say that it is the person's own. */
    public static final Set<String> OWN = Set.of("im", "am", "i", "as", "from", "my", "was", "being", "worked", "work");

    /** So somebody goes on about what was just named. */
    public static final Set<String> POINTING_BACK = Set.of("it", "that", "this", "its", "thats");

    /** Words that pick one of what was shown. */
    public static final Set<String> ONE_OF_THEM = Set.of("one", "ones");

    /** Words that go on with what was said. */
    public static final Set<String> GOING_ON =
            Set.of("and", "ok", "okay", "so", "but", "also", "now", "then", "n", "plus", "well");

    /** "More or less than canada?", "vs canada" */
    public static final Set<String> COMPARING = Lists.words("""
            more less than better worse higher lower compared compare vs versus v add""");

    /** What may stand before "about" and its subject. */
    public static final Set<String> LEAD_IN = Lists.words("""
            tell us me i want to know can could you u please pls plz anything something info information more
            talk what whats how and ok okay so then now but also is there say said did hear it""");

    /** Words that ask for all of a section. */
    public static final Set<String> ALL = Set.of("list", "all", "every", "each", "everything");

    /** "Skip the second", "anything but the python stuff". */
    public static final Set<String> NOT_WANTED = Set.of("skip", "no", "not", "but", "without");

    /** "Which is best, the first or the last": no one of them is picked. */
    public static final Set<String> JUDGING = Set.of("or", "best", "most", "hardest", "easiest", "worst");

    /** "The data thing": what is on the screen, by a word of its name. */
    public static final Set<String> PARTS =
            Lists.words("thing things part parts bit bits one point points item items stuff");

    private Plain() {}

    /**
     * Where "there" stands for a place named before, as in "what they get there" but not in "how to get there"; or -1.
     * "Here" does so where pay is spoken of: else it may be this talk.
     */
    public static int pointerToPlace(List<String> words) {
        for (int i = words.size() - 1; i > 0; i--) {
            boolean exists = IS.contains(words.get(i - 1)) || i + 1 < words.size() && IS.contains(words.get(i + 1));
            boolean arrives = words.get(i - 1).equals("get") && !words.contains("what");
            boolean paidHere = words.get(i).equals("here") && words.stream().anyMatch(PayWords.ABOUT_PAY::contains);
            if ((words.get(i).equals("there") || paidHere) && !exists && !arrives) {
                return i;
            }
        }
        return -1;
    }
}
