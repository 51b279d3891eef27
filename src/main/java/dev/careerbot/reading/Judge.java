package dev.careerbot.reading;

import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Trace;
import dev.careerbot.conversation.Understanding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.Target;
import dev.careerbot.guide.TopicId;
import dev.careerbot.search.Finder;
import dev.careerbot.search.Hit;
import dev.careerbot.search.Ranking;
import dev.careerbot.words.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Weighs what the search found by what else is known: the role, the place, and what the talk was about. */
final class Judge {
    /** A place in a question to this guide most often asks for pay. */
    private static final double PLACE_MEANS_PAY = 1.1;

    /** A tax or a rent in a place is no pay. */
    private static final double TAKEN_FROM_PAY = 0.6;

    /** A section that the named role lacks gives way to what the role has. */
    private static final double ROLE_LACKS_IT = 0.7;

    /** Who wants the list does not want one of it. */
    private static final double ALL_MEANS_SECTION = 0.6;

    /** Who names a place does not ask about the talk itself. */
    private static final double PLACE_MEANS_NO_TALK = 0.8;

    /** Who asks about another job does not ask about this one. */
    private static final double ANOTHER_JOB = 0.7;

    /** Who names the role asks about it, not about something else. */
    private static final double ROLE_MEANS_GUIDE = 0.75;

    /** A short question that points back is most often about what was just shown. */
    private static final double STILL_ON_TOPIC = 1.35;

    /** "The google one" is one of those on the screen. */
    private static final double ONE_OF_THEM = 2.5;

    private static final int SHORT = 7;
    private static final int RUNNERS_UP = 3;

    /** A runner-up is offered only if it came so near to the best. */
    private static final double NEAR = 0.4;

    private static final Set<String> PAY_ASKS = Set.of("highest-paid", "lowest-paid", "covered-places", "per-month");

    private final Guide guide;
    private final Finder finder;

    Judge(Guide guide, Finder finder) {
        this.guide = guide;
        this.finder = finder;
    }

    Ranking rank(String text, Asking asking) {
        List<Hit> weighed = finder.find(text).hits().stream()
                .map(hit -> hit.scored(hit.score() * factor(hit.target(), asking)))
                .filter(hit -> hit.score() > 0)
                .toList();
        return new Ranking(weighed.stream()
                .map(hit -> hit.scored(borneOut(hit, weighed)))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.target()
                        .toString()))
                .toList());
    }

    /**
     * A section and its item bear each other out: "is data quality one of the challenges" is about the challenge, though
     * data quality is a KPI too. The item comes before its section if it has enough of the words itself.
     */
    private static double borneOut(Hit hit, List<Hit> all) {
        if (hit.target() instanceof Target.OfKind kind) {
            double item = best(all, other -> isItemOf(other, kind.kind()));
            return (hit.score() + BORNE_OUT * item) / LEVEL;
        }
        if (hit.target() instanceof Target.OfTopic topic) {
            double section = best(
                    all,
                    other -> other instanceof Target.OfKind kind
                            && kind.kind().equals(topic.id().kind()));
            boolean itself = hit.score() >= ITEM_SHARE * section;
            return itself
                    ? (Math.max(hit.score(), section) + BORNE_OUT * Math.min(hit.score(), section)) / LEVEL + EDGE
                    : hit.score() / LEVEL;
        }
        return hit.score();
    }

    private static double best(List<Hit> hits, Predicate<Target> which) {
        return hits.stream()
                .filter(hit -> which.test(hit.target()))
                .mapToDouble(Hit::score)
                .max()
                .orElse(0);
    }

    private static boolean isItemOf(Target target, String kind) {
        return target instanceof Target.OfTopic topic
                && topic.id().isItem()
                && topic.id().kind().equals(kind);
    }

    /** What a section adds to its item, and the item to its section. */
    private static final double BORNE_OUT = 0.35;

    /** So much of its section's likeness an item needs to come first. */
    private static final double ITEM_SHARE = 0.8;

    /** Keeps topics, which are borne out, level with notes, which stand alone. */
    private static final double LEVEL = 1.1;

    /** Of two as near the item comes first. */
    private static final double EDGE = 0.001;

    private double factor(Target target, Asking asking) {
        boolean allWanted = target instanceof Target.OfTopic topic
                && topic.id().isItem()
                && asking.message().hasAny(Plain.ALL);
        boolean lacking = target instanceof Target.OfKind kind
                && asking.roleNamed()
                && guide.section(TopicId.section(asking.role(), kind.kind())).isEmpty()
                && !guide.role(asking.role()).instead().containsKey(kind.kind());
        boolean topic = target instanceof Target.OfKind || target instanceof Target.OfTopic;
        return (allWanted ? ALL_MEANS_SECTION : 1)
                * (topic && asking.isAboutOtherJob() ? ANOTHER_JOB : 1)
                * (lacking ? ROLE_LACKS_IT : 1)
                * placeFactor(target, asking)
                * roleFactor(target, asking)
                * talkFactor(target, asking);
    }

    private double placeFactor(Target target, Asking asking) {
        if (asking.message().places().isEmpty()) {
            return 1;
        }
        if (isPay(target) && asking.message().hasAny(Plain.NOT_PAY)) {
            return TAKEN_FROM_PAY;
        }
        return isPay(target) ? PLACE_MEANS_PAY : target instanceof Target.OfAsk ? PLACE_MEANS_NO_TALK : 1;
    }

    private static boolean isPay(Target target) {
        return target instanceof Target.OfKind kind && kind.kind().equals("salary")
                || target instanceof Target.OfAsk ask && PAY_ASKS.contains(ask.name());
    }

    private double roleFactor(Target target, Asking asking) {
        if (target instanceof Target.OfNote note) {
            return guide.note(note.id()).map(found -> noteFactor(found, asking)).orElse(1.0);
        }
        if (target instanceof Target.OfTopic topic && !topic.id().role().equals(asking.role())) {
            return asking.roleNamed() ? 0 : OTHER_ROLE;
        }
        return 1;
    }

    private static double noteFactor(Note note, Asking asking) {
        List<String> named = asking.message().places().stream()
                .flatMap(place -> place.place().countries().stream())
                .toList();
        if (!note.places().isEmpty() && note.places().stream().noneMatch(named::contains)) {
            return 0;
        }
        TopicId topic = note.topic();
        if (topic != null && asking.roleNamed() && !topic.role().equals(asking.role())) {
            return OF_OTHER_ROLE;
        }
        boolean elsewhere = note.kind() == Note.Kind.NOT_COVERED;
        return elsewhere
                        && asking.message().has(Message.ROLE)
                        && !asking.message().has(Message.OTHER_JOB)
                ? ROLE_MEANS_GUIDE
                : 1;
    }

    /** A note goes by the section that it is about, which then is not the chosen role's. */
    private static final double OF_OTHER_ROLE = 0.75;

    /** What only the other role's text says is better than nothing. */
    private static final double OTHER_ROLE = 0.6;

    private double talkFactor(Target target, Asking asking) {
        boolean pointsBack = asking.message().words().size() <= SHORT
                && (asking.message().hasAny(Plain.BACK)
                        || Plain.GOING_ON.contains(asking.message().words().get(0)));
        if (!pointsBack || !(asking.state() instanceof State.OnTopic onTopic)) {
            return 1;
        }
        if (!sectionOf(target).equals(onTopic.topic().kind())) {
            return 1;
        }
        boolean oneOfThem = target instanceof Target.OfTopic topic
                && topic.id().isItem()
                && asking.message().hasAny(Plain.ONE_OF_THEM);
        return oneOfThem ? ONE_OF_THEM : STILL_ON_TOPIC;
    }

    private static String sectionOf(Target target) {
        if (target instanceof Target.OfKind kind) {
            return kind.kind();
        }
        return target instanceof Target.OfTopic topic ? topic.id().kind() : "";
    }

    /** Whether the best is an item that is meant by itself, not just one of its section. */
    boolean isSureOfItem(Ranking ranking) {
        String section = sectionOf(ranking.hits().get(0).target());
        double next = ranking.hits().stream()
                .skip(1)
                .filter(hit -> sectionOf(hit.target()).equals(section))
                .mapToDouble(Hit::score)
                .findFirst()
                .orElse(0);
        return ranking.bestScore() >= SURE_OF_ITEM && ranking.bestScore() >= CLEARLY * next;
    }

    /** Below this an item is a guess, so the rest of its section is shown with it. */
    private static final double SURE_OF_ITEM = 0.7;

    /** And so much it must lead what else its section has. */
    private static final double CLEARLY = 1.3;

    Understanding understanding(Ranking ranking, Asking asking) {
        List<TopicId> topics = topics(ranking, asking.role(), NEAR * ranking.bestScore());
        TopicId best = topics.isEmpty() ? null : topics.get(0);
        List<TopicId> others = topics.stream()
                .filter(topic -> !topic.equals(best))
                .limit(RUNNERS_UP)
                .toList();
        Trace trace = ranking.best()
                .map(hit -> new Trace(
                        hit.matched(),
                        hit.nearest(),
                        hit.score(),
                        ranking.hits().stream()
                                .limit(RUNNERS_UP + 1L)
                                .map(one -> new Trace.Candidate(name(one.target(), asking.role()), one.score()))
                                .toList()))
                .orElse(Trace.NONE);
        return new Understanding(asking.namedRole(), "", "", others, trace);
    }

    /** The sections among what was found, nearest first. */
    List<TopicId> topics(Ranking ranking, String role, double least) {
        return ranking.hits().stream()
                .filter(hit -> hit.score() >= least)
                .map(hit -> section(hit.target(), role))
                .filter(Objects::nonNull)
                .distinct()
                .limit(RUNNERS_UP + 1L)
                .toList();
    }

    private @org.jspecify.annotations.Nullable TopicId section(Target target, String role) {
        String kind = sectionOf(target);
        if (target instanceof Target.OfNote note) {
            kind = guide.note(note.id()).map(Note::topic).map(TopicId::kind).orElse("");
        }
        if (kind.isEmpty()) {
            return null;
        }
        TopicId asked = TopicId.section(role, kind);
        TopicId main = TopicId.section(guide.mainRole().id(), kind);
        if (guide.section(asked).isPresent()) {
            return asked;
        }
        return guide.section(main).isPresent() ? main : null;
    }

    private String name(Target target, String role) {
        if (target instanceof Target.OfTopic topic) {
            return guide.title(topic.id()) + " (" + topic.id() + ")";
        }
        if (target instanceof Target.OfKind kind) {
            TopicId section = section(target, role);
            return section == null ? kind.kind() : guide.title(section) + " (" + section + ")";
        }
        return target.toString();
    }
}
