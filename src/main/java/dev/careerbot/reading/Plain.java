package dev.careerbot.reading;

import dev.careerbot.words.Message;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words of English that steer a talk, whatever the guide is about. */
final class Plain {
    /** Words that add no subject of their own: "and in …", "what about …". */
    static final Set<String> FILLERS = Lists.words("""
            and in what whats about how for the to or vs versus v n a an is it ok okay then now also of at compare
            between with me show tell give remind please plz pls from same but so as if im i am u do one r are on hi
            hey hello against well though there here right like say uh um hmm no nope sorry meant mean if was were
            instead rather lets actually wait wrong oops again hm oh wetin nah yes yeah yep correct""");

    static final Set<String> LOW = Lists.words("""
            min minimum minimums low lows lower lowest lowball bottom least floor worst smallest stingiest""");
    static final Set<String> HIGH =
            Lists.words("max maximum maximums high highs highest top most ceiling roof best upper up biggest largest");
    static final Set<String> AVERAGE =
            Set.of("avg", "average", "averages", "mean", "typical", "median", "usual", "standard");
    /** "And the highs": one of each place. */
    static final Set<String> FIGURE_OF_EACH = Set.of("lows", "highs", "averages", "minimums", "maximums");

    /** "Would the same go for the other?" */
    static final Set<String> SAME_THERE = Lists.words("""
            would does go goes apply applies hold holds true case be different too either that this role job
            ones question q but thing version wanted want list country place city""");

    /** Who says one of these may speak of a role. */
    static final Set<String> ROLES = Lists.words("""
            role roles job jobs position positions title titles career careers profession professions one ones
            engineer engineers developer swe software mle guy person""");

    /** What a role may be called. */
    static final Set<String> ROLE_NAMES = Set.of("role", "job", "position", "title", "career", "profession");

    static final Set<String> OTHERS = Set.of("other", "another", "different", "difference", "alternative");

    /** "Which is more", "both together?": about all that was shown. */
    static final Set<String> BOTH = Set.of("both", "two", "three", "all", "together");

    /** "Put the two next to each other". */
    static final Set<String> BESIDE = Set.of("put", "next", "each", "side", "beside", "alongside", "line", "up");

    /** Of these one is enough to say so. */
    static final Set<String> SIDE_BY_SIDE = Set.of("put", "side", "beside", "alongside");

    static final Set<String> IS = Set.of("is", "are", "was", "were", "be");

    static final Set<String> WHICH = Set.of("which", "where", "who");

    /** Before "us" these say that it is no country. */
    static final Set<String> TO_US = Set.of("tell", "show", "give", "let", "help", "gives", "tells", "of", "for");

    /** "Dublin, not Dubai", "forget france": what stands behind these is not asked about. */
    static final Set<String> NOT_THERE = Lists.words("""
            not forget left leave leaving except excluding besides ignore skip bye goodbye without drop remove minus""");

    /** "Whether or not germany", "why not germany". */
    static final Set<String> NOT_EXCLUDING = Set.of("or", "why");

    /** "Not in germany or spain". */
    static final Set<String> GOES_ON_EXCLUDING = Set.of("in", "at", "the", "and", "or", "about", "out");

    /** "Sorry, i meant the third". */
    static final Set<String> TAKING_BACK = Lists.words("""
            sorry wait oops mean meant actually rather instead scratch""");

    /** "Spain, no wait, france". */
    static final Set<String> CORRECTING = Lists.with(TAKING_BACK, """
            no nope nah""");

    static final Set<String> BESIDE_CORRECTING =
            Set.of("i", "that", "make", "it", "in", "the", "hm", "ah", "or", "its");

    static final Set<String> VERSUS = Set.of("vs", "versus", "v", "compare", "compared", "against");

    /** "Vs the one before". */
    static final Set<String> EARLIER = Set.of("before", "previous", "earlier", "other", "first", "last", "one");

    /** Words that ask without a subject of their own: "since when", "by how much", "for example". */
    static final Set<String> OPEN_QUESTION = Lists.words("""
            why when where which who since until till by much many come example examples really only else even
            bad matter matters important useful helpful necessary most best worst hardest easiest bigger percent
            percentage exact bother got
            tho does did kind kinds sort long far often exactly explain elaborate mean means detail details
            numbers number figure figures difference differ believe trust name enumerate""");

    static final Set<String> FIGURES = Set.of("figure", "figures", "number", "numbers");

    /** Words for pay that need no search. */
    static final Set<String> PAY = Lists.words("""
            salary salaries pay pays paid paying wage wages income money range ranges figure figures earn earns
            earning earned earnings make makes making much many more less compensation comp paycheck paycheque
            limit limits bound bounds end collect collects lower bracket band scale cash amount amounts sum number
            numbers between pocket year yearly annual annually package packages""");

    /** A sentence with one of these may be about pay. */
    static final Set<String> ABOUT_PAY = Lists.with(PAY, """
            get give offer""");

    /** Of these one is enough to ask for pay. ("Comp" may be computer science.) */
    static final Set<String> SURELY_PAY = Lists.words("""
            salary salaries pay pays paid wage wages income earn earns earning earnings compensation
            paycheck paycheque""");

    /** Who is paid, and words that say no more than that someone is. */
    static final Set<String> SOMEONE = Lists.words("""
            someone somebody anyone anybody people ppl folks person guy guys engineer engineers he she they you ya
            we me my their them that this who whos where wheres which alone can could would will might may does did get gets
            getting got expect typically usually roughly over just only hows work working live be by folk
            exactly actually really ones every per its id ill ml machine learning wise him his her hers friend
            friends buddies colleagues case very possible hope those profession occupation trade
            theyd youd hed shed wed theyll youll""");

    /** Who lives somewhere or goes there: beside a place that says nothing. */
    static final Set<String> LIVING = Lists.words("""
            cousin cousins sister brother aunt uncle mom mum mother dad father son daughter wife husband girlfriend
            boyfriend gf bf partner family nephew niece mate colleague theirs live lives living lived stay stays
            staying move moves wants wanting moved moving relocate relocating relocated based born went going gone
            hes shes theyre were once again""");

    /** Beside a sum and a place these ask for what is no pay: a rate, a tax, a cost. */
    static final Set<String> NOT_PAY = Lists.words("""
            convert converted exchange into tax taxes net rent cost costs live living visa buy house flight
            flights half""");

    static final Set<String> BECOMING = Set.of("become", "becoming", "eyeing", "considering", "pursuing");

    static final Set<String> MONTH = Set.of("month", "monthly", "months");

    /** Words that point back at what was said. */
    static final Set<String> BACK = Lists.words("""
            that those these them this it its one ones though anything any which why""");

    /** These are about what was said before. */
    static final Set<String> POINTING = Set.of("that", "this", "those", "these", "them", "there", "here");

    /** Before a job these say that it is the person's own. */
    static final Set<String> OWN = Set.of("im", "am", "i", "as", "from", "my", "was", "being", "worked", "work");

    /** Who says one of these beside a sum speaks of a person's own. */
    static final Set<String> OWN_PAY = Lists.words("""
            i im me my mine we our he she his her friend offer offered offers get gets earn earns make makes paid""");

    /** So somebody goes on about what was just named. */
    static final Set<String> POINTING_BACK = Set.of("it", "that", "this", "its", "thats");

    /** "Is it any good", "should i take it". */
    static final Set<String> JUDGED = Lists.words("""
            good decent fair enough bad reasonable take accept thoughts opinion opinions think""");

    /** And what is said of a sum of one's own: "am i underpaid", "how far above". */
    static final Set<String> JUDGED_SUM = Lists.with(JUDGED, """
            low high underpaid overpaid above below under far little ok okay fine""");

    /** "By how much", "in percent", "the gap". */
    static final Set<String> DIFFERENCE = Set.of("difference", "gap", "apart", "percent", "percentage");

    static final Set<String> OF_JUDGING = Lists.with(JUDGED, """
            you your it that this any should not lot or deal offer too be true""");

    static final Set<String> LAST = Set.of("last", "final");

    /** Words that pick one of what was shown. */
    static final Set<String> ONE_OF_THEM = Set.of("one", "ones");

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** More than so many are in no list. */
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d?");

    /** "Number three", "no 3". */
    static final Set<String> NUMBER = Set.of("number", "no", "nr");

    private static final List<String> ORDINAL_NUMBERS =
            List.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th");

    /** "Stockholm, ml, how much": with a place these ask for pay. */
    static final Set<String> MEANS_PAY_AT_A_PLACE =
            Set.of("much", "minimum", "maximum", "average", "avg", "typical", "median");

    /** "An ml engineer in ghent?": and so do these, if nothing much else is said. */
    static final Set<String> ROLE_AT_A_PLACE = Set.of(Message.ROLE, "ml");

    /** Words that go on with what was said. */
    static final Set<String> GOING_ON =
            Set.of("and", "ok", "okay", "so", "but", "also", "now", "then", "n", "plus", "well");

    /** "More or less than canada?", "vs canada" */
    static final Set<String> COMPARING = Lists.words("""
            more less than better worse higher lower compared compare vs versus v add""");

    /** What may stand before "about" and its subject. */
    static final Set<String> LEAD_IN = Lists.words("""
            tell us me i want to know can could you u please pls plz anything something info information more
            talk what whats how and ok okay so then now but also is there say hear it""");

    /** Words that ask for all of a section. */
    static final Set<String> ALL = Set.of("list", "all", "every", "each", "everything");

    /** What may stand beside a bare ordinal: "explain the third", "back to the first". */
    static final Set<String> SHOWING = Lists.words("""
            explain describe detail details back go open skip jump expand continue again""");

    /** Words that ask for the item after the last. */
    static final Set<String> NEXT = Set.of("next", "after", "afterwards", "following", "another", "below");

    /** Words that ask for the item before. */
    static final Set<String> PREVIOUS = Set.of("before", "previous", "prior", "earlier", "above");

    /** What may stand beside them: "what comes next". */
    static final Set<String> STEPPING = Lists.words("""
            come comes coming step thing point item happens list your""");

    /** What an ordinal may count. "First steps" and "second year" count nothing. */
    static final Set<String> COUNTED = Lists.words("""
            one step number item point tip question challenge kpi metric duty task tool skill remedy part thing
            requirement responsibility option choice problem topic bullet entry line""");

    /** "Skip the second", "anything but the python stuff". */
    static final Set<String> NOT_WANTED = Set.of("skip", "no", "not", "but", "without");

    /** "Which is best, the first or the last": no one of them is picked. */
    static final Set<String> JUDGING = Set.of("or", "best", "most", "hardest", "easiest", "worst");

    /** "The data thing": what is on the screen, by a word of its name. */
    static final Set<String> PARTS = Set.of("thing", "things", "part", "bit", "one", "point", "item", "stuff");

    static final Set<String> COUNTED_PLACES = Set.of("one", "country", "place", "city");

    private Plain() {}

    /** Whether it can stand beside the places in a command about pay. */
    static boolean isAboutPay(String word) {
        return Stream.of(Message.MASKS, FILLERS, PAY, LOW, HIGH, AVERAGE, MONTH, COMPARING, SOMEONE)
                .anyMatch(words -> words.contains(word));
    }

    /**
     * Where "there" stands for a place named before, as in "what they get there" but not in "how to get there"; or -1.
     * "Here" does so where pay is spoken of: else it may be this talk.
     */
    static int pointerToPlace(List<String> words) {
        for (int i = words.size() - 1; i > 0; i--) {
            boolean exists = IS.contains(words.get(i - 1)) || i + 1 < words.size() && IS.contains(words.get(i + 1));
            boolean arrives = words.get(i - 1).equals("get") && !words.contains("what");
            boolean paidHere = words.get(i).equals("here") && words.stream().anyMatch(ABOUT_PAY::contains);
            if ((words.get(i).equals("there") || paidHere) && !exists && !arrives) {
                return i;
            }
        }
        return -1;
    }

    /** 1 for "one" and for "1"; 0 if it is none. */
    static int number(String word) {
        return COUNT.matcher(word).matches() ? Integer.parseInt(word) : 1 + NUMBERS.indexOf(word);
    }

    /** 1 for "first"; 0 if there is none. */
    static int ordinal(String word) {
        return 1 + Math.max(ORDINALS.indexOf(word), ORDINAL_NUMBERS.indexOf(word));
    }
}
