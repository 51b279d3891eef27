package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Demand is high, on what evidence", "what's wrong with your degree figure": asked of one thing that the guide claims. */
public final class EvidenceAsk implements Hearing.OfOne {
    private static final Set<String> OF_OUTLOOK = Lists.words("demand growth grow grows growing outlook");
    private static final Set<String> MEAN = Set.of("mean", "means");
    private static final Set<String> OF_DEGREE = Lists.words("degree degrees diploma");

    /** "Is a degree needed, and where is that from" asks for both. */
    private static final Pattern ASKED_TOO = Pattern.compile(
            "^(?:(?:and|so|but|ok) )*(?:is|are|do|does|can|will|tell|give|show|explain|how|which|whats?)\\b.* (?:and|where|on what|from what|based on)\\b.*$");

    private static final Pattern ORIGIN = Pattern.compile(
            "\\b(?:on|from) what (?:evidence|basis|grounds|data|source|authority)\\b"
                    + "|\\bwhat(?:s| is) (?:the|your) (?:evidence|proof|basis)\\b|\\bbased on what\\b|\\bwhat evidence\\b"
                    + "|\\bwhere(?:s| is| does| did) (?:that|this|it)(?: \\w+)? from\\b"
                    + "|\\bwhere(?:s| is| does| did) (?:the|your) (?:\\d+ percent|(?:growth|degree) (?:number|figure|claim)).* from\\b");

    private static final Pattern FAULT = Pattern.compile(
            "\\bwhat(?:s| is) (?:wrong|the (?:problem|catch|issue|trouble)) with (?:the|your|that|this)\\b");

    private static final Set<String> BESIDE = Lists.words("""
            evidence basis grounds data source authority proof based figure figures number numbers claim claims percent
            wrong problem catch issue trouble high higher rising strong good fast faster required needed need your guide
            guides you says say said claims with from on come comes will job market field years""");

    /** "What does 'no pay period' mean", "what do you mean by never merged". */
    private static final Pattern MEANING = Pattern.compile(
            "^(?:(?:and|so|but) )*what (?:(?:does|do|did|is|are) )?(?:you mean (?:by|with) |(?:it )?means? )?(?:the |it )*(.+?)(?: (?:mean|means|supposed to mean))?$");

    private static final int SHORTEST_TERM = 2;

    private final Guide guide;
    private final Grounds grounds;

    public EvidenceAsk(Guide guide, Grounds grounds) {
        this.guide = guide;
        this.grounds = grounds;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        return asking.message().hasAny(MEAN) ? ofTerm(asking).or(() -> ofClaim(asking)) : ofClaim(asking);
    }

    /** What is held against the guide is explained by its own words. */
    private Optional<Reading> ofTerm(Asking asking) {
        Matcher asked = MEANING.matcher(Folding.fold(asking.message().written()));
        if (!asked.matches() || asked.group(1).split(" ").length < SHORTEST_TERM) {
            return Optional.empty();
        }
        String term = " " + asked.group(1) + " ";
        return guide.doubts().stream()
                .filter(doubt -> (" " + Folding.fold(doubt.line() + " " + doubt.explanation()) + " ").contains(term))
                .findFirst()
                .map(doubt ->
                        Reading.of(grounds.of(Intent.Depth.DOUBTS, asking)).assuming(doubt.explanation()));
    }

    private Optional<Reading> ofClaim(Asking asking) {
        Message message = asking.message();
        boolean outlook = message.hasAny(OF_OUTLOOK);
        if (!outlook && !message.hasAny(OF_DEGREE) || message.says(ASKED_TOO)) {
            return Optional.empty();
        }
        boolean fault = message.says(FAULT);
        boolean asks = (fault || message.says(ORIGIN))
                && asking.saysOnly(
                        word -> CountWords.number(word) > 0,
                        BESIDE,
                        OF_OUTLOOK,
                        OF_DEGREE,
                        Steering.OPEN_QUESTION,
                        Steering.LEAD_IN,
                        Pointing.BACK,
                        PayWords.SOMEONE);
        return asks
                ? Optional.of(guide.nearest(TopicId.section(asking.role(), outlook ? TopicId.OUTLOOK : TopicId.ASKED)))
                        .filter(topic -> guide.section(topic).isPresent())
                        .map(topic -> Reading.of(new Intent.Open(
                                topic, fault ? Intent.Depth.DOUBTS : Intent.Depth.SOURCES, asking.roleNamed())))
                : Optional.empty();
    }
}
