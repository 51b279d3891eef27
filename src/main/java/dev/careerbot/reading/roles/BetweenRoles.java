package dev.careerbot.reading.roles;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.pay.PayAsk;
import dev.careerbot.reading.pay.PayPhrases;
import dev.careerbot.reading.pay.PlacesMeant;
import dev.careerbot.reading.pay.PlacesNamed;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.JobWords;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import dev.careerbot.words.Plural;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "Which is easier", "which pays more", "which should i pick": the guide ranks nothing, so what it says of each is shown. */
public final class BetweenRoles implements Hearing {
    /** "Is a software engineer smarter": alone they ask for the other role beside it. */
    private static final String ALONE =
            "easier harder simpler tougher nicer safer riskier faster quicker slower shorter longer smarter cleverer brighter happier";

    public static final Set<String> COMPARATIVES = Lists.words(ALONE + " better worse more less fewer stricter looser");

    /** "Who gets more": with nothing else to have more of it is pay. */
    private static final Set<String> HOW_MUCH = Set.of("more", "less");

    private static final Set<String> AMOUNTS = Set.of("more", "less", "fewer");

    /** What has or is more of it; what it needs says more of the subject. */
    public static final Set<String> HAVING_MORE =
            Lists.with(AMOUNTS, "which who what is are does do has have having than then other");

    static final Set<String> ROLES = JobWords.ROLE_NAMES.stream()
            .flatMap(name -> Stream.of(name, Plural.several(name)))
            .collect(Collectors.toUnmodifiableSet());

    static final Set<String> CHOOSING =
            Set.of("pick", "choose", "prefer", "recommend", "suits", "suit", "take", "favour");

    /** Beside what compares these add nothing that could be looked up. */
    static final Set<String> NO_SUBJECT = Lists.words("""
            should beginner beginners newcomer newcomers starter starters newbie start begin than other choice option two
            both much lot learn has have""");

    private static final String ONE =
            "(?: (?:one|role|job|career|position|title|of (?:the|these|those|your) (?:two|roles|jobs)"
                    + "|of (?:them|these|those)))";
    /** "Ml engineer, software engineer: which pays more": what is to be compared may stand before. */
    private static final Pattern WHICH =
            Pattern.compile("^(?:(?:and|so|ok|okay|but|then|or|vs|versus|the|an?|software|engineers?|developers?|swe|"
                    + Message.ROLE + ") )*(?:which|who|whats|what)\\b");

    /** "Which has more steps": nothing but a role has any. */
    private static final Pattern HAS_MORE = Pattern.compile("(?:which|who)" + ONE
            + "? (?:has|have|needs|takes|wants|requires|asks for|involves) (?:more|less|fewer)\\b");

    private static final Set<String> INFORMATION =
            Lists.words("info information facts data content material sections pages detail details guide");

    /** "Is the path of a software engineer shorter": than that of the other. */
    private static final Pattern IS_MORE =
            Pattern.compile("^(?:is|are) .*" + Message.ROLE + ".* (?:" + ALONE.replace(' ', '|') + ")$");

    private static final Pattern THAN_OTHER =
            Pattern.compile("\\bthan the other (?:role|job|career|position|title|profession)\\b");

    /** "Would the other role be easier for someone like me": than this one. */
    private static final Pattern OTHER_IS_MORE =
            Pattern.compile("\\b(?:is|are|isnt|would|wouldnt|will|might|does|do|whether|if)"
                    + " (?:the )?other (?:one|role|job|career|position|title)\\b");

    private static final Pattern OF_ROLES = Pattern.compile(
            "\\b(?:which|what)(?: (?:role|job|career|position|title|profession)"
                    + "|(?: one)? of (?:the|these|those|your) (?:two|roles|jobs|careers))\\b|\\bone\\b.* than the other\\b"
                    + "|\\bof the two(?: roles| jobs)?$|\\b(?:easier|harder|simpler|tougher|faster|quicker) to (?:get into|become|enter|land)\\b");

    /** "Is one more coding than the other" asks how they differ. */
    private static final Pattern ONE_THAN_OTHER = Pattern.compile("\\bone\\b.* than the other$");

    /** After both were shown: "does one pay more". */
    private static final Pattern ONE_OF_BOTH = Pattern.compile(
            "\\b(?:does|is|would|will|has|whether|if) (?:either|one)(?: of (?:them|the two|these|those))?\\b");

    private final Guide guide;
    private final PlacesMeant places;

    public BetweenRoles(Guide guide, PlacesMeant places) {
        this.guide = guide;
        this.places = places;
    }

    /** Whether a message holds the roles against each other. */
    static boolean areCompared(Message message) {
        return compares(message)
                && !isElsewhere(message)
                && (message.roles().size() > 1
                        || message.says(IS_MORE)
                        || message.says(OTHER_IS_MORE)
                        || message.says(OF_ROLES)
                        || message.says(THAN_OTHER)
                        || message.says(HAS_MORE));
    }

    /** "Which has less maths", "which is more mathematical", but not "which has more steps": those are counted. */
    public static boolean areComparedBy(Message message, boolean shown) {
        return message.hasAny(AMOUNTS)
                && !message.hasAny(INFORMATION)
                && !asksOfItems(message)
                && (areCompared(message) && !message.says(ONE_THAN_OTHER) || shown && message.says(ONE_OF_BOTH));
    }

    private static boolean asksOfItems(Message message) {
        return message.words().stream()
                .anyMatch(word -> !CountWords.COUNTED.contains(word) && CountWords.isCounted(word));
    }

    private static boolean compares(Message message) {
        return message.hasAny(COMPARATIVES) || message.says(THAN_OTHER) || chooses(message) && message.says(WHICH);
    }

    /** What is taken home is pay. */
    public static boolean chooses(Message message) {
        return message.hasAny(CHOOSING) && !message.has("home");
    }

    static boolean isElsewhere(Message message) {
        boolean placed =
                message.has(Message.PLACE) && !(message.roles().size() > 1 && message.hasAny(PayWords.SURELY_PAY));
        return message.has(Message.OTHER_JOB) || placed || message.has(Message.SUM);
    }

    /** What compares, or asks for the pay of both, and has no other subject. */
    @Override
    public Optional<List<Reading>> hear(Asking asking) {
        Message message = asking.message();
        if (asksOfGuide(asking)) {
            return Optional.of(List.of(EachRole.together(asking).assuming(sectionsOfEach())));
        }
        if (ByTaste.isAsked(asking) || ByTaste.isUndecided(asking)) {
            return Optional.of(List.of(EachRole.together(asking).assuming("The guide does not say which to choose.")));
        }
        boolean ofRoles = PayPhrases.askWhetherMore(asking)
                || areCompared(message)
                || compares(message) && EachRole.areShown(asking.state(), guide) && message.says(ONE_OF_BOTH);
        boolean both =
                EachRole.namesBoth(message) || EachRole.areShown(asking.state(), guide) && EachRole.goesOn(message);
        boolean bothPaid = message.hasAny(PayWords.SURELY_PAY) && both && !message.has("same");
        boolean alone = (ofRoles || bothPaid || compares(message) && message.says(WHICH))
                && !isElsewhere(message)
                && asking.saysOnly(
                        Set.of(Message.ROLE, Message.PLACE),
                        COMPARATIVES,
                        CHOOSING,
                        NO_SUBJECT,
                        Pointing.BACK,
                        JobWords.ROLES,
                        PayWords.OF_PAY);
        if (!alone) {
            return Optional.empty();
        }
        boolean stillPay = asking.state() instanceof State.OnPay pay
                && (message.words().stream().anyMatch(BetweenRoles::mayBeOfPay)
                        || message.says(THAN_OTHER)
                        || chooses(message) && !pay.countries().isEmpty());
        if (message.hasAny(PayWords.SURELY_PAY) || message.hasAny(HOW_MUCH) || stillPay) {
            return ofPay(asking, ofRoles || bothPaid);
        }
        Optional<TopicId> shown = EachRole.areShown(asking.state(), guide)
                ? Optional.empty()
                : asking.shown().map(TopicId::section).filter(topic -> !topic.isPay());
        String line = unsaid(message, "is ");
        if (shown.filter(topic -> !inEachRole(topic.kind(), guide).isEmpty()).isPresent()) {
            return Optional.of(ofEach(
                    role -> new Intent.Open(TopicId.section(role, shown.get().kind()), Intent.Depth.SHORT, true),
                    line));
        }
        Intent either = shown.filter(topic -> !ofRoles)
                .<Intent>map(topic -> new Intent.Open(topic, Intent.Depth.SHORT, true))
                .orElseGet(() -> asking.ask("roles"));
        return Optional.of(List.of(Reading.of(either).assuming(line)));
    }

    /** "Which has more info in your guide". */
    private static boolean asksOfGuide(Asking asking) {
        Message message = asking.message();
        return message.says(HAS_MORE)
                && message.hasAny(INFORMATION)
                && asking.saysOnly(
                        INFORMATION,
                        COMPARATIVES,
                        NO_SUBJECT,
                        Pointing.BACK,
                        JobWords.ROLES,
                        Steering.LEAD_IN,
                        Set.of("your"));
    }

    private String sectionsOfEach() {
        return "Sections in the guide: "
                + guide.roles().stream()
                        .map(role -> guide.sectionsOf(role.id()).size() + " for the " + role.title())
                        .collect(Collectors.joining("; "))
                + ".";
    }

    /** Places on the screen are what is compared, "of the two" too, unless roles are spoken of. */
    private Optional<List<Reading>> ofPay(Asking asking, boolean ofRoles) {
        List<PlaceAsked> shown = places.soFar(asking.state());
        String line = compares(asking.message()) ? unsaid(asking.message(), "pays ") : "";
        boolean named = asking.message().has(Message.ROLE) || asking.message().hasAny(ROLES);
        if (ofRoles && named || shown.size() < 2) {
            Intent.Pay there = new Intent.Pay(asking.role(), PlacesNamed.in(asking.message()), Intent.Slant.CARD, true);
            return Optional.of(ofEach(role -> EachRole.paid(role, there, guide), line));
        }
        return chooses(asking.message())
                ? Optional.of(List.of(Reading.of(PayAsk.pay(asking, shown)).assuming(line)))
                : Optional.empty();
    }

    private static boolean mayBeOfPay(String word) {
        return COMPARATIVES.contains(word) && Steering.COMPARING.contains(word);
    }

    private List<Reading> ofEach(Function<String, Intent> intent, String line) {
        String first = guide.mainRole().id();
        return guide.roles().stream()
                .map(Role::id)
                .map(role -> Reading.of(intent.apply(role)).assuming(role.equals(first) ? line : ""))
                .toList();
    }

    /** "Which has more steps" is told by counting them; all else the guide leaves open. */
    static String remark(Message message, String kind, Guide guide) {
        List<Section> sections = inEachRole(kind, guide);
        boolean counted = message.says(HAS_MORE)
                && asksOfItems(message)
                && !sections.isEmpty()
                && sections.stream().noneMatch(section -> section.items().isEmpty());
        return counted
                ? "Listed in the guide: "
                        + sections.stream()
                                .map(section -> section.items().size() + " for the "
                                        + guide.role(section.id().role()).title())
                                .collect(Collectors.joining("; "))
                        + "."
                : unsaid(message, kind.equals(TopicId.PAY) ? "pays " : "is ");
    }

    /** Nothing where a role lacks it. */
    private static List<Section> inEachRole(String kind, Guide guide) {
        List<Section> sections = guide.roles().stream()
                .flatMap(role -> guide.section(TopicId.section(role.id(), kind)).stream())
                .toList();
        return sections.size() == guide.roles().size() ? sections : List.of();
    }

    /** Which has more of it the guide leaves open. */
    public static String unsaidOf(Message message) {
        return unsaid(message, message.says(HAS_MORE) ? "has " : "is ");
    }

    private static String unsaid(Message message, String verb) {
        return "The guide does not say which "
                + message.words().stream()
                        .filter(COMPARATIVES::contains)
                        .findFirst()
                        .map(verb::concat)
                        .orElse(message.says(THAN_OTHER) ? verb + "more" : "to choose")
                + ".";
    }
}
