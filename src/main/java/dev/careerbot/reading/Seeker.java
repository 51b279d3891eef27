package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Understanding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.Target;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.pay.PayAsk;
import dev.careerbot.reading.pay.PayPhrases;
import dev.careerbot.reading.pay.PlacesSifted;
import dev.careerbot.reading.roles.EachRole;
import dev.careerbot.reading.roles.RoleChanged;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Found;
import dev.careerbot.reading.said.LeadIn;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.search.Hit;
import dev.careerbot.search.Ranking;
import dev.careerbot.words.Message;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a message, or a clause of one, is about. */
final class Seeker {
    /** "What about pytorch" is about PyTorch, unless "what about" itself was the better guide. */
    private static final double SUBJECT_ALONE = 0.7;

    /** Without its place a message must be as clear as this, and so much clearer than a refusal was with it. */
    private static final double SURE_ANYWHERE = 0.5;

    private static final double CLEARER_ANYWHERE = 1.25;

    /** Beside what another role has on it this is enough. */
    private static final double SURE_BESIDE = 0.25;

    /** And than pay was: a place by itself may well ask for that. */
    private static final double CLEARER_THAN_PAY = 2;

    /** So few words with a place go on about a card of pay ("spain is next door, so?"), unless they are as clear as this. */
    private static final int SHORT = 5;

    private static final double SURE_AFTER_PAY = 0.8;

    static final String ANYWHERE = "By place the guide gives pay alone: this is said of no place in particular.";

    /** "Which country has the best outlook". */
    private static final Set<String> PLACES = Lists.words("country countries place places city cities nation nations");

    private static final Pattern WHICH_PLACE =
            Pattern.compile("\\b(?:which|what) (?:country|countries|place|places|city|cities|nation|nations)\\b");

    private static final Pattern AT_PLACE = Pattern.compile("\\b(?:in|at|for|within|across) (?:the )?" + Message.PLACE);

    private static final Target OTHER_ROLE = new Target.OfAsk("other-role");

    private static final Target ROLES = new Target.OfAsk("roles");

    private static final Set<String> OTHER_ROLE_WORDS =
            Set.of("the", "other", "role", "job", "one", "position", "title");

    private final Guide guide;
    private final Judge judge;
    private final Meaning meaning;
    private final PayAsk pay;
    private final RoleChanged role;
    private final PlacesSifted sifted;

    Seeker(Guide guide, Judge judge, Meaning meaning, PayAsk pay, RoleChanged role, PlacesSifted sifted) {
        this.guide = guide;
        this.judge = judge;
        this.meaning = meaning;
        this.pay = pay;
        this.role = role;
        this.sifted = sifted;
    }

    boolean isUnderstood(Intent intent) {
        return !(intent instanceof Intent.Unknown) && !(intent instanceof Intent.Unsure) && !isDecline(intent);
    }

    Found part(Asking clause) {
        if (PayPhrases.isAllThatIsAsked(clause)) {
            Intent asked = pay.intent(clause);
            return Found.plain(asked, clause::understood, family(asked));
        }
        Optional<Intent.Pay> figure = pay.figureOf(clause);
        if (figure.isPresent()) {
            return Found.plain(figure.get(), clause::understood, family(figure.get()));
        }
        Found found = found(clause);
        return AsidePart.isOne(clause) ? found.asNothing() : found;
    }

    Found found(Asking asking) {
        Optional<Reading> where = sifted.read(asking);
        if (where.isPresent()) {
            Intent intent = where.get().intent();
            return Found.plain(intent, where.get()::how, family(intent));
        }
        Ranking ranking = ranked(asking);
        Optional<Found> ofOther = ranking.best().map(Hit::target).flatMap(target -> ofRoles(target, asking));
        if (ofOther.isPresent()) {
            return ofOther.get();
        }
        Intent intent = meaning.of(ranking, asking);
        Optional<Found> anywhere = anywhere(asking, intent, ranking);
        if (anywhere.isPresent()) {
            return anywhere.get();
        }
        double score = Math.max(ranking.bestScore(), PayAsk.sureness(intent, asking.message()));
        return new Found(intent, () -> how(intent, ranking, asking), score, family(intent), kind(intent));
    }

    private Ranking ranked(Asking asking) {
        Ranking whole = judge.rank(asking.message().text(), asking);
        boolean justSo = whole.best().map(hit -> hit.likeness().isTheSame()).orElse(false);
        String bare = justSo ? "" : LeadIn.subject(asking.message());
        if (bare.isEmpty()) {
            return whole;
        }
        Ranking subject = judge.rank(bare, asking);
        boolean talk =
                subject.best().filter(hit -> judge.isSmallTalk(hit.target())).isPresent();
        return !talk && subject.bestScore() > SUBJECT_ALONE * whole.bestScore() ? subject : whole;
    }

    /** "Does the other role want java", "the path for both roles": what is asked beside the roles is asked of them. */
    private Optional<Found> ofRoles(Target target, Asking asking) {
        if (OTHER_ROLE.equals(target)) {
            return ofRole(
                    role.otherRole(asking).how().role().orElse(asking.role()),
                    asking.message().without(OTHER_ROLE_WORDS),
                    asking,
                    true);
        }
        return target.equals(ROLES) && !asking.message().has(Message.ROLE) && EachRole.namesBoth(asking.message())
                ? ofRole(asking.role(), asking.message().without(EachRole.NAMING_BOTH), asking, asking.roleNamed())
                : Optional.empty();
    }

    /** @param one whether it is asked of this role alone, which is then what the talk is about */
    private Optional<Found> ofRole(String role, Message message, Asking asking, boolean one) {
        Asking bare = new Asking(message, asking.state(), role, one);
        return bare.saysOnly(Set.of(Message.ROLE), Steering.SAME_THERE) ? Optional.empty() : topic(bare);
    }

    /** The topic that is asked for, if any, in one of several roles. */
    Optional<Intent.Open> inRole(String role, Message message, State state) {
        return topic(new Asking(message, state, role, true)).map(found -> (Intent.Open) found.intent());
    }

    /** "How do the languages of both differ": a note may tell it of each. */
    Optional<Reading> noteOf(String role, Message message, State state) {
        Asking bare = new Asking(message, state, role, true);
        Ranking ranking = ranked(bare);
        Intent intent = meaning.of(ranking, bare);
        return intent instanceof Intent.Say && isUnderstood(intent) && ranking.bestScore() >= SURE_ANYWHERE
                ? Optional.of(Reading.of(intent))
                : Optional.empty();
    }

    /** What a role has on it, where the nearest may be a section that the role lacks. */
    Optional<TopicId> itemInRole(String role, Message message, State state) {
        return ranked(new Asking(message, state, role, true)).hits().stream()
                .filter(hit -> hit.score() >= SURE_BESIDE)
                .flatMap(hit -> hit.target() instanceof Target.OfTopic topic ? Stream.of(topic.id()) : Stream.empty())
                .filter(topic -> topic.isItem() && topic.role().equals(role))
                .findFirst();
    }

    private Optional<Found> topic(Asking bare) {
        Ranking ranking = ranked(bare);
        Intent intent = meaning.of(ranking, bare);
        return intent instanceof Intent.Open && ranking.bestScore() >= SURE_ANYWHERE
                ? Optional.of(new Found(
                        intent,
                        () -> bare.roleNamed()
                                ? how(intent, ranking, bare).about(bare.role())
                                : how(intent, ranking, bare),
                        ranking.bestScore(),
                        family(intent),
                        Found.Kind.ANSWER))
                : Optional.empty();
    }

    /** "A roadmap in germany": the guide gives pay alone by place, so all else is asked about without the place. */
    private Optional<Found> anywhere(Asking asking, Intent atPlace, Ranking found) {
        boolean refused = isDecline(atPlace) || atPlace instanceof Intent.Unknown;
        boolean ranked = atPlace instanceof Intent.Ask && asking.message().says(WHICH_PLACE);
        if (!refused && !ranked && !(atPlace instanceof Intent.Pay)
                || !ranked && asking.message().places().size() != 1
                || !asking.message().amounts().isEmpty()
                || asking.message().hasAny(PayWords.ABOUT_PAY)) {
            return Optional.empty();
        }
        Message message = asking.message().withoutPlaces().without(ranked ? PLACES : Set.of());
        if (message.isEmpty()) {
            return Optional.empty();
        }
        Asking bare = new Asking(message, asking.state(), asking.role(), asking.roleNamed());
        Ranking ranking = judge.rank(message.text(), bare);
        Intent intent = meaning.of(ranking, bare);
        double score = ranking.bestScore();
        boolean clear = intent instanceof Intent.Open && score >= leastAnywhere(asking, refused, found);
        return clear
                ? Optional.of(new Found(
                        intent,
                        () -> how(intent, ranking, bare).assuming(ANYWHERE),
                        score,
                        family(intent),
                        Found.Kind.ANSWER))
                : Optional.empty();
    }

    /** Pay that was only guessed at, since a place was named, gives way to whatever is sure. */
    private static double leastAnywhere(Asking asking, boolean refused, Ranking found) {
        boolean paid = found.best()
                .map(hit -> hit.target().sectionKind())
                .filter(TopicId.PAY::equals)
                .isPresent();
        boolean shortly = asking.state() instanceof State.OnPay
                && asking.message().words().size() <= SHORT;
        double clearer = refused ? CLEARER_ANYWHERE : paid ? CLEARER_THAN_PAY : 0;
        return Math.max(shortly ? SURE_AFTER_PAY : SURE_ANYWHERE, clearer * found.bestScore());
    }

    private Understanding how(Intent intent, Ranking ranking, Asking asking) {
        if (intent instanceof Intent.Ask || intent instanceof Intent.Daily) {
            return CommandReader.keeping(asking.state());
        }
        Understanding how = judge.understanding(ranking, asking);
        if (intent instanceof Intent.Open open && isAskedAtPlace(open, asking)) {
            return how.assuming(ANYWHERE);
        }
        Optional<Target> best = ranking.best().map(Hit::target);
        if (best.filter(OTHER_ROLE::equals).isPresent()) {
            return role.otherRole(asking).how().tracing(how.trace());
        }
        return best.flatMap(target -> meaning.inAnotherLanguage(target, asking))
                .map(note -> how.assuming(note.text()))
                .orElse(how);
    }

    /**
     * "Interview questions in germany", or "are there jobs there" below its pay; who is from germany has said nothing of where
     * the answer shall hold.
     */
    private static boolean isAskedAtPlace(Intent.Open open, Asking asking) {
        return !open.topic().isPay()
                && (asking.message().says(AT_PLACE)
                        || asking.state() instanceof State.OnPay pay
                                && !pay.countries().isEmpty()
                                && asking.message().has("there")
                                && Pointing.toPlace(asking.message().words()) > 0);
    }

    private Found.Kind kind(Intent intent) {
        boolean gap = intent instanceof Intent.Say say
                && guide.note(say.note())
                        .filter(note -> note.kind() == Note.Kind.GAP)
                        .isPresent();
        return isUnderstood(intent) ? Found.Kind.ANSWER : gap ? Found.Kind.GAP : Found.Kind.NOTHING;
    }

    private boolean isDecline(Intent intent) {
        return intent instanceof Intent.Say say
                && !guide.note(say.note()).map(Note::answers).orElse(false);
    }

    private String family(Intent intent) {
        if (intent instanceof Intent.Open open) {
            return open.topic().section().toString();
        }
        if (intent instanceof Intent.Pay pay) {
            return TopicId.pay(pay.role()).toString();
        }
        if (intent instanceof Intent.Stand stand) {
            return TopicId.pay(stand.role()).toString();
        }
        // What the guide lacks about pay is said beside it, and no ask of its own there.
        return intent instanceof Intent.Say say
                        && guide.note(say.note()).filter(note -> note.isOfPay()).isPresent()
                ? TopicId.pay(say.role()).toString()
                : intent.toString();
    }
}
