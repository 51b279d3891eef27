package dev.careerbot.reading.roles;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.pay.SumAsk;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.JobWords;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "The duties of both roles", "who earns more, …": where several roles are meant each is answered. */
public final class EachRole {
    private static final Pattern BOTH =
            Pattern.compile("\\b(?:both|each|either|two)(?: of)?(?: the| these| those| your)?(?: two)?"
                    + " (?:roles?|jobs?|positions?|titles?|careers?|professions?)\\b|\\b(?:for|of|in) (?:both|each)(?: of them)?$"
                    + "|\\bbetween (?:roles|(?:the|these|those|your) (?:roles|jobs|positions|titles|careers))\\b"
                    + "|\\b(?:do|would|must|should) both (?:need|require|want|ask for|expect)\\b"
                    + "|(?:^|\\b(?:compare|and) )(?:both|(?:the|these|those) (?:two )?(?:roles|jobs)) on (?!average)");

    public static final Set<String> NAMING_BOTH = Lists.with(JobWords.ROLE_NAMES, """
            both each either two which for of in between these those roles jobs positions titles careers professions them""");

    private static final Pattern WHICH_ROLE = Pattern.compile(
            "\\bwhich(?: one)?(?: of)?(?: the| these| those| your)?(?: two)?"
                    + " (?:roles?|jobs?|positions?|careers?|titles?|professions?)\\b|\\bwhich(?: one)? of (?:the two|both)\\b");

    /** After both were shown: "on pay", "and what about the duties". */
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:(?:and|so|ok|but|now) )*(?:on|in|for|by|what about|how about)(?: (?:the|their))? [\\w-]+(?: then| please)?$");

    public static final Set<String> GOING_ON = Lists.words("on in for by what how about the their then please");

    private final Guide guide;
    private final List<String> roles;
    /** "The ml engineer's and the software engineer's in spain". */
    private final boolean named;
    /** What is said first of a kind of section; nothing where no role is held against another. */
    private final UnaryOperator<String> remark;

    private EachRole(Guide guide, List<String> roles, boolean named, UnaryOperator<String> remark) {
        this.guide = guide;
        this.roles = roles;
        this.named = named;
        this.remark = remark;
    }

    public static EachRole meantBy(Message message, Guide guide) {
        boolean compared = BetweenRoles.areCompared(message);
        boolean all = compared || message.roles().isEmpty() && namesBoth(message);
        return new EachRole(
                guide,
                all ? guide.roles().stream().map(Role::id).toList() : message.roles(),
                message.roles().size() > 1 && message.has(Message.PLACE),
                kind -> compared ? BetweenRoles.remark(message, kind, guide) : "");
    }

    /** The same for each role that is meant, and each sum. */
    public static Hearing ofAll(Hearing hearing, Guide guide) {
        return asking -> hearing.hear(asking).map(readings -> readings.stream()
                .flatMap(reading -> meantBy(asking.message(), guide).of(reading, true))
                .flatMap(SumAsk::eachSum)
                .toList());
    }

    public static boolean namesBoth(Message message) {
        return message.says(BOTH);
    }

    /** "Which role needs java", "which of the two reads papers". */
    public static boolean isAskedWhich(Message message) {
        return message.says(WHICH_ROLE);
    }

    /** "I hate programming, which role" is asked of a taste. */
    public static boolean beginsWithWhich(Message message) {
        return message.words().stream()
                .filter(word -> !Steering.GOING_ON.contains(word))
                .findFirst()
                .filter("which"::equals)
                .isPresent();
    }

    public static boolean goesOn(Message message) {
        return message.is(GOES_ON);
    }

    /** Sets them side by side. */
    public static Reading together(Asking asking) {
        return Reading.of(asking.ask("roles"));
    }

    /** Whether the last answer set them side by side, so that "they" are the roles. */
    public static boolean areShown(State state, Guide guide) {
        return state.memory().offered().size() == guide.roles().size()
                && state.memory()
                        .offeredRoles()
                        .equals(guide.roles().stream().map(Role::id).toList());
    }

    /** @param single whether it is all that is asked; else a clause may have a role of its own */
    public Stream<Reading> of(Reading reading, boolean single) {
        if (roles.size() < 2) {
            return Stream.of(reading);
        }
        if (reading.intent() instanceof Intent.Pay pay && isOfEach(pay) && (single || !pay.roleNamed())) {
            return each(reading, TopicId.PAY, role -> paid(role, pay, guide));
        }
        if (reading.intent() instanceof Intent.Open open && isOfSection(open) && (single || !open.roleNamed())) {
            return each(
                    reading,
                    open.topic().kind(),
                    role -> new Intent.Open(TopicId.section(role, open.topic().kind()), Intent.Depth.SHORT, true));
        }
        return Stream.of(reading);
    }

    /** At a place only where each is named; beside "none for japan" another role's figure would pass for it. */
    private boolean isOfEach(Intent.Pay pay) {
        return pay.places().isEmpty()
                || named
                        && pay.gap().isEmpty()
                        && guide.pay().stream().anyMatch(range -> pay.places().stream()
                                .anyMatch(place -> place.countries().contains(range.country())));
    }

    /** "Who's better paid in germany": of a role without figures by place there is but the one that names none. */
    static Intent.Pay paid(String role, Intent.Pay pay, Guide guide) {
        return guide.payIn(role).isEmpty() ? pay.of(role).at(List.of()) : pay.of(role);
    }

    private Stream<Reading> each(Reading reading, String kind, Function<String, Intent> intent) {
        String said = remark.apply(kind);
        return roles.stream().map(role -> {
            Reading of = reading.with(intent.apply(role));
            return said.isEmpty() || !role.equals(roles.get(0)) ? of : of.assuming(said);
        });
    }

    /** An item that was but guessed at is none that each role has. */
    private static boolean isOfSection(Intent.Open open) {
        return !open.topic().isItem() || open.depth() == Intent.Depth.AMONG;
    }
}
