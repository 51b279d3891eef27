package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Memory;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.pay.PlacesCompared;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "Why?", "so?", "since when", "how do i avoid that": a question without a subject of its own is about what was said. How that
 * was found is what {@code /why} tells.
 */
public final class OpenQuestion implements Hearing.OfOne {
    /** What may be asked of whatever was said: "what causes it", "is that a problem". */
    private static final Set<String> OF_ANYTHING = Lists.words("""
            cause causes caused causing avoid avoids avoided avoiding prevent prevents prevented preventing happen happens
            happening stop stops problem issue dealbreaker obstacle serious risky dangerous normal common allowed wrong have has""");

    private static final Set<String> HARD = Lists.words("hard harder difficult easy easier tough tricky complicated");

    /** And of one of a list, or several of them; else "is it hard" is asked of the whole job. */
    private static final Set<String> OF_LISTED =
            Lists.with(HARD, "learn understand need needed know using beginner beginners");

    private static final Set<String> SEVERAL = Set.of("both", "those", "these", "them");

    private static final Set<String> BESIDE =
            Lists.words("job role work to be get a lot too theres can should must i really");

    /** Of what was refused beside figures: what is held against them says it. */
    private static final Pattern WHY_NOT = Pattern.compile("(?:(?:and|but|ok|so) )?why not");

    /** "Why no have", "why won't you say", "why not": of what the guide lacks. */
    private static final Pattern WHY_LACKING = Pattern.compile(
            "^(?:(?:and|but|ok|so|then) )*(?:why|how come)\\b.*\\b(?:no|not|wont|cant|dont|doesnt|didnt|isnt|never)\\b");

    private static final Set<String> OF_LACKING = Lists.words("""
            wont cant dont doesnt didnt isnt never not say tell have has know there it guide""");

    private static final Set<String> SAYING = Set.of("say", "tell", "have", "has", "know");

    private static final Set<String> BY_BOT = Set.of("you", "u", "guide");

    /** "Who makes it", "what is it for", "how do i do that": of one that is on the screen. */
    private static final Pattern OF_ITEM = Pattern.compile(
            "(?:(?:and|so|ok|but|then) )*(?:who (?:made|makes|built|builds|owns|created|develops|developed|invented"
                    + "|is behind) (?:it|that|this)|what(?:s| is| would i use) (?:it|that|this) (?:used |good )?for"
                    + "|what does (?:it|that|this) do"
                    + "|how (?:do|would|can|should) (?:i|you|they|people|we|one) (?:even |actually )?do (?:it|that|this)|what do (?:you|i|they|people|we) (?:use|need) (?:it|that|this) for)");

    private static final Set<String> HOW = Set.of("how", "and how", "but how", "so how", "how so", "how then");

    private static final Pattern TIME = Pattern.compile("\\b(?:years?|months?|weeks?|hours?)\\b|\\b20\\d\\d\\b");

    /** But not "is it a good job". */
    private static final Pattern IS_IT_GOOD = Pattern.compile(
            "(?:(?:and|so|ok|but|then) )*(?:is|are) (?:it|that|this|those|these|they) (?:any |really |all )?good");

    private static final Set<String> EXAMPLES = Set.of("example", "examples");

    /** Of a list that is no way to go: "which one do i start with". */
    private static final Pattern WHERE_TO_BEGIN = Pattern.compile(
            "(?:(?:and|so|ok|but|then) )*(?:which|what)(?: one| of (?:them|these|those)| (?:comes|is|goes))+"
                    + "(?: (?:do|should|would|can|must) (?:i|you|we|they|one) (?:start|begin)(?: with| on)?| first)(?: first| then)?");

    /** "What do i already have from that list". */
    private static final Pattern WHAT_IS_MINE = Pattern.compile(
            "(?:(?:and|so|ok|but|then) )*(?:what|which)(?: (?:of|from) (?:it|that|this|them|those|these))? (?:do|would) i (?:already |now )?have(?: already)?"
                    + "(?: (?:from|of|on|in) (?:it|that|this|them|those|these|the)(?: list)?)?(?: already)?(?: then| now)?");

    private static final String NOT_KNOWN = "What you have already I cannot know: hold it against this.";

    private static final String NO_ORDER = "With which of them to begin the guide does not say.";

    private static final String NO_MORE = "The guide says no more about that here than this.";

    private static final String WHY_THESE_PLACES = "why-these-places";

    private static final String WHY_NOT_SAID = "not-in-the-sources";

    private final Guide guide;
    private final Grounds grounds;

    public OpenQuestion(Guide guide, Grounds grounds) {
        this.guide = guide;
        this.grounds = grounds;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        return asking.state() instanceof State.Fresh
                ? Optional.empty()
                : ofWhatIsMine(asking)
                        .or(() -> ofWhatIsLacking(asking))
                        .or(() -> ofTheFirst(asking))
                        .or(() -> ofWhatWasSaid(asking))
                        .or(() -> ofIt(asking));
    }

    private Optional<Reading> ofWhatIsMine(Asking asking) {
        return asking.message().has("have") && asking.message().is(WHAT_IS_MINE)
                ? asking.shown().map(topic -> Reading.open(topic.section()).assuming(NOT_KNOWN))
                : Optional.empty();
    }

    private Optional<Reading> ofTheFirst(Asking asking) {
        return asking.message().is(WHERE_TO_BEGIN)
                ? asking.shown()
                        .flatMap(guide::section)
                        .filter(section -> !section.ordered() && section.items().size() > 1)
                        .map(section -> Reading.open(section.id()).assuming(NO_ORDER))
                : Optional.empty();
    }

    /** After a place without a figure it is asked of that place; else "why not" may be said to anything. */
    private Optional<Reading> ofWhatIsLacking(Asking asking) {
        Message message = asking.message();
        boolean ofPlace = isAfterPlaceWithout(asking);
        boolean why = message.has("why") || message.has("come");
        boolean asks = why
                && (ofPlace && message.words().size() == 1
                        || (ofPlace || message.hasAny(SAYING) && message.hasAny(BY_BOT)) && message.says(WHY_LACKING))
                && asking.saysOnly(Set.of("why", "come"), OF_LACKING, Pointing.AT_IT, PayWords.SOMEONE);
        return asks
                ? guide.note(ofPlace ? WHY_THESE_PLACES : WHY_NOT_SAID).map(note -> Reading.of(asking.say(note.id())))
                : Optional.empty();
    }

    private boolean isAfterPlaceWithout(Asking asking) {
        Memory memory = asking.state().memory();
        return memory.isDeclined()
                && asking.state() instanceof State.OnPay pay
                && memory.place()
                        .filter(country -> guide.payIn(pay.role(), country).isEmpty())
                        .isPresent();
    }

    /** Such a question that points back, where the guide may say more in another place than about what it points at. */
    private Optional<Reading> ofIt(Asking asking) {
        Message message = asking.message();
        boolean several = message.hasAny(SEVERAL);
        if (!several && !message.hasAny(Pointing.AT_IT) || !(asking.state() instanceof State.OnTopic onTopic)) {
            return Optional.empty();
        }
        if (onTopic.topic().isItem() && message.is(OF_ITEM)) {
            return Optional.of(Reading.open(onTopic.topic(), Intent.Depth.WHOLE).assuming(NO_MORE));
        }
        TopicId shown = several ? onTopic.topic().section() : onTopic.topic();
        boolean listed = message.hasAny(OF_LISTED) && isListed(shown, several, message);
        boolean asks = message.is(IS_IT_GOOD)
                || (listed || message.hasAny(OF_ANYTHING))
                        && asking.saysOnly(
                                OF_ANYTHING,
                                listed ? OF_LISTED : Set.of(),
                                BESIDE,
                                SEVERAL,
                                Steering.OPEN_QUESTION,
                                Pointing.BACK,
                                PayWords.SOMEONE);
        // "Can i avoid it" may well be answered there.
        return asks
                ? Optional.of(Reading.open(shown, Intent.Depth.WHOLE)
                        .assuming(message.has("can") && !message.has("how") ? "" : NO_MORE))
                : Optional.empty();
    }

    /** "What do i need for it", "how do i learn it" ask for what the guide has elsewhere; "is it hard to be one" is about the job. */
    private boolean isListed(TopicId shown, boolean several, Message message) {
        boolean elsewhere = message.has("what")
                || message.has("be")
                || message.has("learn") && message.has("how") && !message.hasAny(HARD);
        boolean some = (several || message.has("learn")) && lists(shown);
        return (shown.isItem() || some) && !elsewhere;
    }

    private Optional<Reading> ofWhatWasSaid(Asking asking) {
        boolean so = asking.message().text().equals("so");
        boolean whyNot = asking.message().is(WHY_NOT);
        if (whyNot && asking.state() instanceof State.OnPay) {
            return Optional.of(Reading.of(grounds.of(Intent.Depth.DOUBTS, asking)));
        }
        boolean whyNotThere = whyNot && asking.shown().filter(this::lists).isPresent();
        boolean how = asking.state() instanceof State.OnTopic
                && HOW.contains(asking.message().text());
        boolean open = (whyNotThere || so || how || asking.message().hasAny(Steering.OPEN_QUESTION))
                && asking.saysOnly(
                        Pointing.ALL,
                        Steering.OPEN_QUESTION,
                        Pointing.BACK,
                        Pointing.PARTS,
                        whyNotThere ? Set.of("not") : Set.of(),
                        asking.message().hasAny(Steering.FIGURES) ? Set.of("other") : Set.of());
        if (!open) {
            return Optional.empty();
        }
        boolean figure =
                asking.state() instanceof State.OnPay pay && pay.countries().size() == 1;
        if (figure && (so || asking.message().has("why"))) {
            return Optional.of(Reading.of(grounds.of(Intent.Depth.DOUBTS, asking))
                    .assuming(so ? "" : PlacesCompared.WHY_NOT_SAID));
        }
        TopicId topic = asking.state() instanceof State.OnTopic onTopic ? onTopic.topic() : TopicId.pay(asking.role());
        return Optional.of(Reading.open(topic, Intent.Depth.WHOLE)
                .assuming(allSaid(asking.message(), topic)
                        + (asking.message().has("why") ? " (/why tells how I found the answer.)" : "")));
    }

    private boolean lists(TopicId topic) {
        return guide.section(topic)
                .filter(section -> !section.items().isEmpty())
                .isPresent();
    }

    private String allSaid(Message message, TopicId topic) {
        return message.hasAny(EXAMPLES)
                ? "The guide gives no further examples. This is what it says:"
                : (message.has("by") || message.has("of")) && message.has("much") && !hasFigure(topic)
                        ? (message.has("by") ? "By how much" : "How much of it") + " the guide does not say."
                        : message.has("long") && !saysTime(topic)
                                ? "How long the guide does not say."
                                : "All that the guide says about it.";
    }

    private boolean saysTime(TopicId topic) {
        return guide.saidOf(topic).stream()
                .anyMatch(paragraph -> TIME.matcher(paragraph.text()).find());
    }

    private boolean hasFigure(TopicId topic) {
        return guide.saidOf(topic).stream()
                .anyMatch(paragraph -> paragraph.text().chars().anyMatch(Character::isDigit));
    }
}
