package dev.careerbot.reading.roles;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.pay.PayPhrases;
import dev.careerbot.reading.pay.PlacesMeant;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.JobWords;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.ShortTitles;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import dev.careerbot.words.Plural;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what is asked once more of another role: "and the other one?", "and a software engineer ml?". */
public final class RoleChanged implements Hearing.OfOne {
    /** Beside a role these ask for nothing new: "ok back to mle", "what if i did the software one instead". */
    private static final Set<String> CHANGING = Lists.with(
            Steering.SAME_THERE,
            "back return returning go have has got them those these any did took take chose choose went");

    /** "Does a software engineer need it as well". */
    private static final Set<String> NEEDING = Set.of("need", "needs", "require", "requires", "know");

    private static final Set<String> OF_IT = Set.of("it", "that", "this", "them", "those", "these");

    private static final Pattern NONE = Pattern.compile(
            "(?:(?:so|ok|okay|and|but|then|there|is|are|it|has|you|mean) )*(?:none|nothing|no(?:t any)?)(?: (?:at all|then|there|for (?:it|them|that one|this one|"
                    + Message.ROLE + ")))*");

    private final Guide guide;
    private final PlacesMeant places;
    private final ShortTitles titles;

    public RoleChanged(Guide guide, PlacesMeant places, ShortTitles titles) {
        this.guide = guide;
        this.places = places;
        this.titles = titles;
    }

    /** "And a software engineer ml?": the same again for that role; its overview where nothing was asked. */
    @Override
    public Optional<Reading> read(Asking asking) {
        if (PayPhrases.isForDoing(asking.message())) {
            return Optional.empty();
        }
        if (!asking.saysOnly(Set.of(Message.ROLE), CHANGING, asking.message().hasAny(OF_IT) ? NEEDING : Set.of())
                || asking.message().roles().size() != 1) {
            return shortly(asking)
                    .or(() -> countedRole(asking))
                    .or(() -> shownRole(asking))
                    .or(() -> lacking(asking));
        }
        if (asking.state() instanceof State.OnTopic onTopic
                && !onTopic.topic().role().equals(asking.role())) {
            return Optional.of(otherRole(onTopic.topic().kind(), asking.role()));
        }
        if (asking.message().has("tell")) {
            return Optional.of(otherRole(TopicId.OVERVIEW, asking.role()));
        }
        if (asking.state() instanceof State.OnPay onPay) {
            return Optional.of(
                    payOf(asking.role(), onPay.role().equals(asking.role()) ? places.onCard(onPay) : List.of()));
        }
        boolean bare = asking.saysOnly(Set.of(Message.ROLE));
        return bare ? Optional.of(otherRole(TopicId.OVERVIEW, asking.role())) : Optional.empty();
    }

    /** "And software engineer?", "the software one": in a talk a word that one role's title alone has is enough. */
    private Optional<Reading> shortly(Asking asking) {
        if (asking.state() instanceof State.Fresh) {
            return Optional.empty();
        }
        return titles.roles().stream()
                .filter(role -> asking.message().words().stream().anyMatch(word -> titles.isOwnWord(word, role)))
                .filter(role -> asking.saysOnly(word -> titles.words(role).contains(Plural.single(word)), CHANGING))
                .findFirst()
                .map(role -> otherRole(asking, role));
    }

    /** "And the first role, overall?", "the second one then, steps please". */
    private Optional<Reading> countedRole(Asking asking) {
        boolean ofSteps = asking.message().has("steps") && asking.message().has("one") && isOnPath(asking);
        boolean alone = !(asking.state() instanceof State.Fresh)
                && (ofSteps || asking.message().hasAny(JobWords.ROLE_NAMES))
                && asking.saysOnly(
                        Set.of("overall"),
                        CountWords.ORDINAL,
                        Steering.SAME_THERE,
                        JobWords.ROLE_NAMES,
                        ofSteps ? Set.of("steps") : Set.of());
        List<Role> roles = guide.roles();
        int which = Counts.among(roles.size(), Counts.counted(asking.message().words()));
        return alone && which > 0 && which <= roles.size()
                ? Optional.of(otherRole(asking, roles.get(which - 1).id()))
                : Optional.empty();
    }

    /** Who counts one there and wants its steps wants no step. */
    private static boolean isOnPath(Asking asking) {
        return asking.shown().map(TopicId::kind).filter(TopicId.PATH::equals).isPresent();
    }

    /** "For which role": whose text is on the screen. */
    private Optional<Reading> shownRole(Asking asking) {
        boolean asks = asking.message().has("which")
                && asking.message().hasAny(JobWords.ROLE_NAMES)
                && asking.saysOnly(Set.of("which", "under"), JobWords.ROLE_NAMES, Pointing.BACK);
        return asks && asking.state() instanceof State.OnTopic onTopic
                ? Optional.of(Reading.open(onTopic.topic())
                        .assuming("This is said for the role "
                                + guide.role(onTopic.topic().role()).title() + "."))
                : Optional.empty();
    }

    /** "So none?", where the section of another role was shown in the stead of one that the guide does not have. */
    private Optional<Reading> lacking(Asking asking) {
        if (!asking.message().is(NONE) || !(asking.state() instanceof State.OnTopic onTopic)) {
            return Optional.empty();
        }
        TopicId there = TopicId.section(asking.role(), onTopic.topic().kind());
        return asking.roleNamed() && guide.section(there).isEmpty()
                ? Optional.of(Reading.open(there))
                : Optional.empty();
    }

    /** The last subject in another role; the next in order where none is named. */
    public Reading otherRole(Asking asking) {
        String other = asking.message().roles().size() == 1
                ? asking.role()
                : otherThanShown(asking, guide).orElse(asking.role());
        return otherRole(asking, other);
    }

    public static Optional<String> otherThanShown(Asking asking, Guide guide) {
        String now = asking.shown().map(TopicId::role).orElse(guide.mainRole().id());
        return guide.roles().stream()
                .map(Role::id)
                .filter(role -> !role.equals(now))
                .findFirst();
    }

    private Reading otherRole(Asking asking, String other) {
        if (asking.message().hasAny(PayWords.SURELY_PAY) && !(asking.state() instanceof State.OnPay)) {
            return payOf(other, List.of());
        }
        if (asking.message().has("tell")) {
            return otherRole(TopicId.OVERVIEW, other);
        }
        if (asking.state() instanceof State.OnTopic onTopic) {
            return ofItem(asking, onTopic.topic(), other)
                    .orElseGet(() -> otherRole(onTopic.topic().kind(), other));
        }
        return asking.state() instanceof State.OnPay onPay
                ? payOf(other, places.inTalk(asking.message(), onPay))
                : otherRole(TopicId.OVERVIEW, other);
    }

    /** "Is it in the other role": the list alone would leave open that the item is not in it. */
    private Optional<Reading> ofItem(Asking asking, TopicId shown, String role) {
        TopicId there = new TopicId(role, shown.kind(), shown.slug());
        boolean asks = asking.message().hasAny(Pointing.AT_IT)
                && shown.isItem()
                && guide.section(there).isPresent();
        if (!asks) {
            return Optional.empty();
        }
        boolean listed = guide.item(there).isPresent();
        String title = guide.role(role).title();
        return Optional.of(Reading.open(listed ? there : there.section())
                .assuming(
                        listed
                                ? "Now for the role " + title + "."
                                : "\"" + guide.title(shown) + "\" is not in this list for the role " + title + ".")
                .about(role));
    }

    private Reading otherRole(String kind, String role) {
        TopicId topic = TopicId.section(role, kind);
        return Reading.open(topic)
                .assuming("Now for the role " + guide.role(role).title() + ".")
                .about(role);
    }

    private Reading payOf(String role, List<PlaceAsked> at) {
        Intent intent = new Intent.Pay(role, at, Intent.Slant.CARD, true);
        return Reading.of(intent)
                .assuming("Taken as a question about pay, for the role "
                        + guide.role(role).title() + ".")
                .about(role);
    }
}
