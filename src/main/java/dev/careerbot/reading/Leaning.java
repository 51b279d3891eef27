package dev.careerbot.reading;

import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.Target;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.pay.PayPhrases;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.JobWords;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.reading.talk.AgeAsk;
import dev.careerbot.search.Hit;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How far what is known beside the words speaks for a target: the role, the place, and what the talk was about. */
final class Leaning {
    /** A place in a question to this guide most often asks for pay. */
    private static final double PLACE_MEANS_PAY = 1.25;

    /** A tax or a rent in a place is no pay, nor is what somebody is paid to do. */
    private static final double TAKEN_FROM_PAY = 0.6;

    /** A section that the named role lacks gives way to what the role has. */
    private static final double ROLE_LACKS_IT = 0.7;

    /** Who wants the list does not want one of it. */
    private static final double ALL_MEANS_SECTION = 0.6;

    /** Who names a place does not ask about the talk itself. */
    private static final double PLACE_MEANS_NO_TALK = 0.8;

    /** Who asks about another job does not ask about this one. */
    private static final double ANOTHER_JOB = 0.7;

    /** Nor does who wants to become another. */
    private static final double ANOTHER_JOB_WANTED = 0.5;

    /** Who names the role asks about it, not about something else. */
    private static final double ROLE_MEANS_GUIDE = 0.75;

    /** Who says so much does not only greet or thank. */
    private static final double MORE_THAN_SMALLTALK = 0.7;

    /** An answer that is nearly as near as a refusal is worth more to who asks. */
    private static final double REFUSAL = 0.92;

    /** A note may be about a section that the chosen role lacks. */
    private static final double OF_OTHER_ROLE = 0.75;

    /** What only the other role's text says is better than nothing. */
    private static final double OTHER_ROLE = 0.6;

    /** "How much naira do they get" wants no naira changed. */
    private static final double PAID_IN_IT = 0.7;

    /** A short question that points back is most often about what was just shown. */
    private static final double STILL_ON_TOPIC = 1.35;

    /** "The google one" is one of those on the screen. */
    private static final double ONE_OF_THEM = 2.5;

    /** "Is it realistic" need not be said of a sum. */
    private static final double WITHOUT_SUM = 0.9;

    /** Who names no role hardly asks for the other one, and "back to pay" wants nothing erased. */
    static final double NOT_MEANT = 0.5;

    private static final Set<String> ONES = Set.of("one", "ones");
    private static final Pattern OF_THEM = Pattern.compile("\\bwhich of (?:them|these|those)\\b");
    /** "You are no help" is no praise. */
    private static final Set<String> DENYING = Lists.words("no not never hardly isnt wasnt arent didnt doesnt");

    private static final int SHORT = 7;
    private static final int A_FEW = 3;
    private static final Pattern HOW_MUCH_MONEY = Pattern.compile("\\b(?:much|many) " + Message.CURRENCY + "\\b");
    private static final Set<String> PAY_ASKS = Set.of("highest-paid", "lowest-paid", "covered-places", "per-month");

    private final Guide guide;
    private final Asking asking;
    private final List<String> countries;
    private final boolean allWanted;
    private final double otherJob;
    private final boolean notPay;
    private final boolean measuresElse;
    private final boolean forDoing;
    private final boolean speaksOfPay;
    private final boolean atHome;
    private final boolean insideGuide;
    private final String backTo;
    private final boolean oneOfThem;
    private final AskMeant asks;
    private final boolean paidInIt;
    /** "I am 17": no rate of growth. */
    private final Optional<String> age;

    Leaning(Guide guide, Asking asking) {
        Message message = asking.message();
        this.guide = guide;
        this.asking = asking;
        this.countries = message.places().stream()
                .flatMap(place -> place.place().countries().stream())
                .toList();
        this.allWanted = message.hasAny(Pointing.ALL);
        this.otherJob = asking.wantsOtherJob() ? ANOTHER_JOB_WANTED : asking.isAboutOtherJob() ? ANOTHER_JOB : 1;
        this.measuresElse = PayPhrases.measuresElse(message);
        this.notPay = message.hasAny(PayWords.NOT_PAY);
        this.forDoing = PayPhrases.isForDoing(message);
        this.speaksOfPay = asking.state() instanceof State.OnPay
                || message.hasAny(PayWords.ABOUT_PAY)
                || message.has(Message.SUM)
                || message.hasAny(PayWords.FIGURE);
        this.atHome = !speaksOfPay && asking.isPlaceOnlyTold();
        this.insideGuide = message.has(Message.ROLE) && !message.has(Message.OTHER_JOB);
        this.backTo = backTo(asking);
        this.oneOfThem = (message.hasAny(ONES) || message.says(OF_THEM)) && !message.hasAny(JobWords.BECOMING);
        this.asks = new AskMeant(asking, oneOfThem);
        this.age = AgeAsk.told(message);
        this.paidInIt = message.amounts().isEmpty() && message.says(HOW_MUCH_MONEY);
    }

    /** The kind of section that a short message points back to, or nothing. */
    private static String backTo(Asking asking) {
        List<String> words = asking.message().words();
        boolean pointsBack = !words.isEmpty()
                && words.size() <= SHORT
                && (asking.message().hasAny(Pointing.BACK)
                        || Steering.GOING_ON.contains(words.get(0))
                        || words.size() <= A_FEW);
        return pointsBack ? asking.shown().map(TopicId::kind).orElse("") : "";
    }

    /** 1 for no leaning. */
    double towards(Hit hit) {
        boolean ofNoSum = !speaksOfPay && hit.likeness().names(Message.SUM);
        boolean ofAge = age.filter(hit.likeness()::names).isPresent();
        return (ofNoSum ? WITHOUT_SUM : 1) * (ofAge ? NOT_MEANT : 1) * towards(hit.target());
    }

    private double towards(Target target) {
        if (target instanceof Target.OfKind kind) {
            return towards(kind);
        }
        if (target instanceof Target.OfTopic topic) {
            return towards(topic.id());
        }
        if (target instanceof Target.OfNote note) {
            return guide.note(note.id()).map(this::towards).orElse(1.0);
        }
        String ask = ((Target.OfAsk) target).name();
        return asks.share(ask) * (atPlace() ? atPlace(PAY_ASKS.contains(ask), PLACE_MEANS_NO_TALK) : 1);
    }

    private double towards(Target.OfKind section) {
        boolean lacking = asking.roleNamed()
                && guide.section(TopicId.section(asking.role(), section.kind())).isEmpty()
                && !guide.role(asking.role()).instead().containsKey(section.kind());
        boolean pay = section.kind().equals(TopicId.PAY);
        return pay && measuresElse
                ? 0
                : otherJob
                        * (lacking ? ROLE_LACKS_IT : 1)
                        * (atPlace() ? atPlace(pay, 1) : 1)
                        * (forDoing && pay ? TAKEN_FROM_PAY : 1)
                        * (section.kind().equals(backTo) ? STILL_ON_TOPIC : 1);
    }

    private double towards(TopicId topic) {
        boolean ofOtherRole = !topic.role().equals(asking.role());
        double pointedAt = oneOfThem && topic.isItem() ? ONE_OF_THEM : STILL_ON_TOPIC;
        return (allWanted && topic.isItem() ? ALL_MEANS_SECTION : 1)
                * otherJob
                * (!ofOtherRole ? 1 : asking.roleNamed() ? 0 : OTHER_ROLE)
                * (topic.kind().equals(backTo) ? pointedAt : 1);
    }

    private boolean atPlace() {
        return !asking.message().places().isEmpty();
    }

    private double atPlace(boolean pay, double otherwise) {
        return !pay ? otherwise : notPay ? TAKEN_FROM_PAY : otherJob < 1 || atHome ? 1 : PLACE_MEANS_PAY;
    }

    private double towards(Note note) {
        if (!note.places().isEmpty() && note.places().stream().noneMatch(countries::contains)) {
            return 0;
        }
        TopicId topic = guide.topicOf(note, asking.role()).orElse(null);
        if (note.kind() == Note.Kind.PREMISE && Asking.isOfOtherJob(asking.message())) {
            return note.isOfPay() ? 0 : ANOTHER_JOB;
        }
        if (measuresElse && note.isOfPay()) {
            return 0;
        }
        if (note.kind() == Note.Kind.PREMISE && note.isOfPay() && !speaksOfPay) {
            return NOT_MEANT;
        }
        if (note.id().equals("praise")
                && asking.message().hasAny(DENYING)
                && !asking.message().has("bad")) {
            return NOT_MEANT;
        }
        if (topic != null && asking.roleNamed() && !topic.role().equals(asking.role())) {
            return OF_OTHER_ROLE;
        }
        if (note.isSmallTalk() && asking.message().words().size() > SHORT) {
            return MORE_THAN_SMALLTALK;
        }
        if (!note.isSmallTalk() && !note.answers()) {
            if (insideGuide && note.kind() == Note.Kind.NOT_COVERED) {
                return ROLE_MEANS_GUIDE;
            }
            if (paidInIt && note.kind() == Note.Kind.GAP) {
                return PAID_IN_IT;
            }
            boolean still = note.kind() == Note.Kind.GAP && note.about().equals(backTo);
            return still ? STILL_ON_TOPIC * REFUSAL : REFUSAL;
        }
        return topic != null && topic.kind().equals(backTo) ? STILL_ON_TOPIC : 1;
    }
}
