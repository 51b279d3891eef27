package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "So you're saying i need one?", "so is it hopeless for me", "so it's not reliable": who says so doubts what was shown. */
public final class Doubting implements Hearing.OfOne {
    private static final String GOING_ON = "^(?:(?:so|but|and|then|ok|okay|well|wait|hm|hmm|right) )";

    /** "So you mean i need it", "that means no degree", "so no". */
    private static final Pattern REPEATS = Pattern.compile(GOING_ON
            + "*(?:(?:you|youre|u|ur) (?:are |were |basically |really )*(?:say|saying|mean|meaning|claim|claiming|suggest|suggesting"
            + "|tell me|telling me)|(?:that|this|it|which) means?|so (?:its |thats )?(?:a )?no$)\\b");

    private static final Pattern DESPAIRS = Pattern.compile(GOING_ON
            + "+.*\\b(?:hopeless|impossible|pointless|doomed|out of reach|out of luck|lost cause|game over|give up"
            + "|(?:no|any|a|zero|have|stand) (?:chance|hope)|cant (?:do it|become one|get in))\\b");

    private static final Set<String> NEEDING = Lists.words("""
            need needs needed must have has required require necessary mandatory without cant cannot really either even
            still basically you youre saying say mean meaning means claim claiming suggest suggesting tell telling""");

    private static final Set<String> DESPAIRING = Lists.words("""
            hopeless impossible pointless doomed out reach luck lost cause game over give up no any a zero have has stand
            chance hope cant become get in even still already left really like""");

    private static final Pattern DISTRUSTS = Pattern.compile(
            "\\b(?:unreliable|untrustworthy|meaningless|worthless"
                    + "|(?:not|isnt|arent|hardly) (?:\\w+ )?(?:reliable|trustworthy|solid|sound)|(?:not|dont|cant|cannot) (?:be )?trust(?:ed)?)\\b");

    private static final Set<String> DISTRUSTING = Lists.words("""
            unreliable untrustworthy meaningless worthless reliable trustworthy solid sound trust trusted not isnt arent
            hardly dont cant cannot be really very all number numbers figure figures data you your guide still""");

    private static final String NOT_SAID = "The guide does not say that of anybody. So firm is what it says:";

    private static final String ALL_SAID = "All that the guide says about it.";

    private final Guide guide;
    private final Grounds grounds;

    public Doubting(Guide guide, Grounds grounds) {
        this.guide = guide;
        this.grounds = grounds;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        if (says(asking, DISTRUSTS, DISTRUSTING)) {
            return Optional.of(doubts(asking, "")); // also of the sources, which are no topic
        }
        if (asking.state() instanceof State.Fresh) {
            return Optional.empty();
        }
        return says(asking, REPEATS, NEEDING)
                ? Optional.of(repeated(asking))
                : asking.state() instanceof State.OnTopic onTopic
                                && isDoubted(onTopic.topic())
                                && says(asking, DESPAIRS, DESPAIRING)
                        ? Optional.of(doubts(asking, NOT_SAID))
                        : Optional.empty();
    }

    private static boolean says(Asking asking, Pattern pattern, Set<String> besides) {
        return asking.saysOnly(besides, Pointing.BACK, Pointing.ALL, PayWords.SOMEONE)
                && asking.message().says(pattern);
    }

    /** Where nothing is held against it, what it says is all there is. */
    private Reading repeated(Asking asking) {
        return asking.state() instanceof State.OnTopic onTopic && !isDoubted(onTopic.topic())
                ? Reading.open(onTopic.topic(), Intent.Depth.WHOLE).assuming(ALL_SAID)
                : doubts(asking, "");
    }

    private Reading doubts(Asking asking, String line) {
        return Reading.of(grounds.of(Intent.Depth.DOUBTS, asking)).assuming(line);
    }

    private boolean isDoubted(TopicId topic) {
        return guide.saidOf(topic).stream()
                .anyMatch(paragraph -> !paragraph.doubts().isEmpty());
    }
}
