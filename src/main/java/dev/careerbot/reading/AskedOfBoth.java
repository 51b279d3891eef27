package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.pay.BesidePay;
import dev.careerbot.reading.roles.BetweenRoles;
import dev.careerbot.reading.roles.EachRole;
import dev.careerbot.reading.roles.RoleWords;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Commands;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.ShortTitles;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import dev.careerbot.words.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "How do the duties of the two differ", "which has less maths", after both were shown "do they need the same degree": looked
 * up for each role.
 */
final class AskedOfBoth implements Hearing {
    private static final Set<String> ELSEWHERE = Set.of(Message.OTHER_JOB, Message.PLACE, Message.SUM);

    private static final Set<String> HELD_TO_BE = Lists.with(Steering.IS, "isnt arent not");

    /** What adds nothing to that they are compared. */
    private static final Set<String> NO_SUBJECT = Lists.all(
            Steering.FILLERS,
            RoleWords.BESIDE_COMPARING,
            Steering.LEAD_IN,
            Pointing.BACK,
            Steering.SAME_THERE,
            Steering.OPEN_QUESTION);

    /** "Only the differences please": what each role is says little of them, and what each does more. */
    private static final Set<String> ONLY = Set.of("only", "just");

    private static final Set<String> DIFFERENCES = Set.of("difference", "differences", "differ");

    /** What each is tells it of neither, but the duties do. */
    private static final Set<String> OVERLAP = Set.of("overlap", "overlaps");

    private static final Set<String> OVERLAPPING = Lists.with(OVERLAP, "common shared");

    private static final Pattern AGAINST_OTHER = Pattern.compile(
            "^(?:(?:and|so|but|ok) )*(?:which|what|whats)\\b.* (?:in|for|with|to|of) (?:the )?other (?:role|job|one)$"
                    + "|^(?:(?:and|so|but|ok) )*(?:which|what|whats)\\b.* only (?:in|for|with|to|of) (?:the )?(?:one|either|a single)(?: of (?:them|these|those|the two))?(?: (?:role|job))?$");

    /** "Is an ml engineer more than a software engineer". */
    private static final Set<String> ABOVE =
            Lists.words("more better higher superior above than rank ranks ranked stand stands");

    private static final String UNRANKED = "The guide ranks neither role above the other.";

    private static final Set<String> OTHER =
            Lists.words("other not isnt arent missing only too also new unique which what whats role job one");

    /** "Is any of that different from the first role", "ok both then, side by side": of the section that is on the screen. */
    private static final Pattern SHOWN_OF_BOTH = Pattern.compile(
            "\\b(?:that|this|it|those|these|them|all|list)\\b.* (?:in|for|from|to|of|with|than|as) (?:the )?(?:first|second|other) (?:role|job|one)$"
                    + "|\\bside by side\\b|^(?:(?:and|so|ok|okay|now|then|show|give|me) )*both(?: of (?:them|those)| then| (?:the )?roles)+(?: please| pls)?$");

    private static final Set<String> BESIDE_SHOWN = Lists.with(CountWords.ORDINAL, "all list side by other put set");

    /** "What is different in the two paths". */
    private static final Pattern TWO_OF = Pattern.compile("\\b(?:two|both|2) (?:of the )?(\\w+)");

    private final Guide guide;
    private final Seeker seeker;
    private final BesidePay beside;
    private final ShortTitles titles;

    AskedOfBoth(Guide guide, Seeker seeker, BesidePay beside, ShortTitles titles) {
        this.guide = guide;
        this.seeker = seeker;
        this.beside = beside;
        this.titles = titles;
    }

    @Override
    public Optional<List<Reading>> hear(Asking asking) {
        Message message = asking.message();
        boolean compares = message.hasAny(RoleWords.COMPARING);
        if (message.hasAny(ABOVE)
                && message.has("than") != message.has("above")
                && areAllThatIsNamed(message, subject(message).without(ABOVE))) {
            return Optional.of(List.of(EachRole.together(asking).assuming(UNRANKED)));
        }
        if (areHeldToBeOne(message)) {
            return Optional.of(List.of(EachRole.together(asking)));
        }
        Optional<List<Reading>> lists = againstOther(asking).or(() -> shownOfBoth(asking, compares));
        if (lists.isPresent()) {
            return lists;
        }
        if (titles.areAll(message)) {
            return Optional.of(List.of(EachRole.together(asking)));
        }
        boolean only = message.hasAny(ONLY) && message.hasAny(DIFFERENCES);
        boolean shown = EachRole.areShown(asking.state(), guide);
        boolean more = BetweenRoles.areComparedBy(message, shown);
        boolean which = asksWhich(asking);
        boolean meant = more
                || compares
                        && !message.hasAny(BetweenRoles.COMPARATIVES)
                        && (only && (shown || asking.state() instanceof State.OnTopic)
                                || areNamed(message)
                                || areAllThatIsNamed(message, subject(message)))
                || shown && (message.hasAny(RoleWords.MEANING_BOTH) || EachRole.goesOn(message))
                || which;
        if (!meant || message.hasAny(ELSEWHERE) || message.hasAny(PayWords.SURELY_PAY)) {
            return Optional.empty();
        }
        String line = more ? BetweenRoles.unsaidOf(message) : compares || which ? RoleWords.UNCOMPARED : "";
        Message whole = subject(message).without(EachRole.GOING_ON);
        Message subject = more ? whole.without(BetweenRoles.HAVING_MORE) : whole;
        if (more && PayWords.OF_PAY.containsAll(subject.words())) {
            return Optional.empty();
        }
        if (saysNothing(subject)) {
            return !compares
                    ? Optional.empty()
                    : only ? sectionOfEach(TopicId.DUTIES) : Optional.of(List.of(EachRole.together(asking)));
        }
        return seeker.inRole(guide.mainRole().id(), subject, asking.state())
                .map(found -> inEach(which ? found.topic() : topic(found), subject, asking, line))
                .or(() -> compares
                        ? seeker.noteOf(guide.mainRole().id(), subject, asking.state())
                                .map(List::of)
                        : Optional.empty());
    }

    /** "Which of these is not in the other role", "so what's the overlap": of the list that is on the screen. */
    private Optional<List<Reading>> againstOther(Asking asking) {
        Message message = asking.message();
        boolean against = message.says(AGAINST_OTHER);
        boolean both = EachRole.areShown(asking.state(), guide);
        boolean asks = (against || message.hasAny(both ? OVERLAP : OVERLAPPING))
                && saysNothing(subject(message).without(OTHER));
        if (!asks || !both && !(asking.state() instanceof State.OnTopic)) {
            return Optional.empty();
        }
        return both
                ? sectionOfEach(TopicId.DUTIES)
                : asking.shown().flatMap(topic -> sectionOfEach(topic.kind())
                        .or(() -> against ? ofOneAlone(topic.section()) : Optional.empty()));
    }

    /** "Which of the two reads papers"; places on the screen may be the two. */
    private static boolean asksWhich(Asking asking) {
        Message message = asking.message();
        return EachRole.isAskedWhich(message)
                && EachRole.beginsWithWhich(message)
                && !asking.isAtPlaces()
                && !message.hasAny(BetweenRoles.COMPARATIVES)
                && !BetweenRoles.chooses(message);
    }

    private Optional<List<Reading>> shownOfBoth(Asking asking, boolean compares) {
        Message message = asking.message();
        Matcher two = TWO_OF.matcher(message.text());
        if (compares && two.find()) {
            return Commands.section(two.group(1))
                    .or(() -> Commands.section(Plural.single(two.group(1))))
                    .flatMap(this::ofKind);
        }
        boolean asks = asking.state() instanceof State.OnTopic
                && !EachRole.areShown(asking.state(), guide)
                && message.says(SHOWN_OF_BOTH)
                && (compares || message.has("both") || message.has("side"))
                && saysNothing(subject(message).without(BESIDE_SHOWN));
        return asks ? asking.shown().map(TopicId::kind).flatMap(this::ofKind) : Optional.empty();
    }

    private Optional<List<Reading>> ofKind(String kind) {
        return sectionOfEach(kind).or(() -> guide.roles().stream()
                .map(role -> TopicId.section(role.id(), kind))
                .filter(topic -> guide.section(topic).isPresent())
                .findFirst()
                .flatMap(this::ofOneAlone));
    }

    private Optional<List<Reading>> ofOneAlone(TopicId section) {
        return guide.roles().stream()
                .filter(role -> guide.section(TopicId.section(role.id(), section.kind()))
                        .isEmpty())
                .findFirst()
                .map(role -> List.of(Reading.open(section).assuming(lacking(role))));
    }

    /** Nothing where a role lacks it. */
    private Optional<List<Reading>> sectionOfEach(String kind) {
        List<TopicId> topics = guide.roles().stream()
                .map(role -> TopicId.section(role.id(), kind))
                .toList();
        return topics.stream().allMatch(topic -> guide.section(topic).isPresent())
                ? Optional.of(topics.stream()
                        .map(topic ->
                                Reading.open(topic).assuming(topic.equals(topics.get(0)) ? RoleWords.UNCOMPARED : ""))
                        .toList())
                : Optional.empty();
    }

    /** "Isn't an ml engineer just a rebranded software engineer". */
    private boolean areHeldToBeOne(Message message) {
        return message.hasAny(RoleWords.JUST)
                && message.hasAny(HELD_TO_BE)
                && areAllThatIsNamed(message, subject(message).without(RoleWords.JUST));
    }

    /** "How is an ml engineer different from a software engineer": nobody says that they are one. */
    private boolean areAllThatIsNamed(Message message, Message subject) {
        boolean named = areNamed(message)
                || message.roles().size() == 1 && titles.inOneWord(message).isPresent();
        return named && saysNothing(subject);
    }

    private List<Reading> inEach(TopicId topic, Message subject, Asking asking, String line) {
        List<Reading> each = new ArrayList<>();
        for (Role role : guide.roles()) {
            boolean elsewhere = topic.isItem()
                    || guide.section(TopicId.section(role.id(), topic.kind())).isEmpty();
            TopicId there = elsewhere && !role.equals(guide.mainRole())
                    ? seeker.itemInRole(role.id(), subject, asking.state())
                            .orElseGet(() -> TopicId.section(role.id(), topic.kind()))
                    : new TopicId(role.id(), topic.kind(), topic.slug());
            if (guide.section(there).isEmpty() && !guide.nearest(there).role().equals(role.id())) {
                return List.of(Reading.open(topic).assuming(lacking(role)));
            }
            Reading said = beside.said(asking.message(), Reading.open(there));
            each.add(each.isEmpty() ? said.assuming((line + " " + said.how().assumed()).strip()) : said);
        }
        return each;
    }

    /** The same twice would look as if each role had it. */
    private static String lacking(Role role) {
        return "The guide has this for one role only, not for the " + role.title() + ".";
    }

    /** An item that was but guessed at is none that each role has. */
    private static TopicId topic(Intent.Open open) {
        return open.depth() == Intent.Depth.AMONG ? open.topic().section() : open.topic();
    }

    /** Also "the software engineer and the ml engineer", where the one title is cut short. */
    private boolean areNamed(Message message) {
        return message.roles().size() > 1
                || EachRole.namesBoth(message)
                || message.roles().size() == 1
                        && titles.shortly(message)
                                .filter(role -> !message.roles().contains(role))
                                .isPresent();
    }

    /** What is asked of them, without what says that it is asked of both. */
    private Message subject(Message message) {
        List<String> rest = message.words().stream()
                .filter(word -> !word.equals(Message.ROLE)
                        && !RoleWords.COMPARING.contains(word)
                        && !RoleWords.MEANING_BOTH.contains(word)
                        && !EachRole.NAMING_BOTH.contains(word)
                        && !titles.isOfShortTitle(word))
                .toList();
        return new Message(message.written(), rest, List.of(), List.of(), List.of(), List.of());
    }

    private static boolean saysNothing(Message subject) {
        return NO_SUBJECT.containsAll(subject.words());
    }
}
