package dev.careerbot.reading;

import dev.careerbot.conversation.State;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.JobWords;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.words.Message;
import java.util.Set;

/** Whether something that the bot can do is meant by words that come near it. */
final class AskMeant {
    /** What is gone cannot be had back, so that it takes one of these: "everything you have", "the previous one" say none. */
    private static final Set<String> ERASING = Lists.words("""
            forget forgotten erase erased erasure delete deleted deleting remove removed wipe wiped purge scrub rid
            destroy clear vanish out close cancel drop eliminate unlearn trace never ignore disregard throw scrap
            scratch undo new over reset""");

    private static final Set<String> SAYING = Lists.words("say says said saying tell tells told");

    private static final Set<String> WHY = Lists.words("why how come made makes explain reason guess guessing sure");

    /** Who says anything else, as in "clear enough" or "do models forget", does not speak of the talk. */
    private static final Set<String> OF_TALK = Lists.words("""
            reset restart restarted start started starting over afresh top begin beginning new conversation conversations
            chat chats talk talked talking topic topics fresh clean slate clear cleared this that those it its all
            everything anything what whatever said told asked saying asking discussed we you your my mine our ours last
            latest recent question questions wipe scrap never mind ignore before drop lets go going back can could would
            like want wanna need please anew old different another subject other scratch reboot square empty throw away
            cancel disregard earlier previous message messages answer leave behind something else ditch context undo zero
            take two pretend nothing whole entire discussion session thread history memory just the about refresh reload
            erase delete remove forget forgot forgotten completely stop out off square case by up page turn move on""");

    private static final Set<String> ROLE_ASKS = Set.of("roles", "other-role");
    /** "Second career", "change careers" are said of the way in. */
    private static final Set<String> CAREER = Set.of("career", "careers");

    private final Asking asking;
    /** Of what is on the screen. */
    private final boolean oneOfThem;

    AskMeant(Asking asking, boolean oneOfThem) {
        this.asking = asking;
        this.oneOfThem = oneOfThem;
    }

    /** How much of its likeness counts. */
    double share(String ask) {
        return erasesUnasked(ask) || isOfNewCareer(ask) ? 0 : isNotMeant(ask) ? Leaning.NOT_MEANT : 1;
    }

    private boolean isOfNewCareer(String ask) {
        return ask.equals("other-role")
                && asking.message().hasAny(CAREER)
                && !asking.message().hasAny(JobWords.OTHERS);
    }

    private boolean erasesUnasked(String ask) {
        Message message = asking.message();
        boolean reset = ask.equals("reset");
        return reset && !asking.saysOnly(OF_TALK)
                || (ask.equals("forget") || reset && message.hasAny(CountWords.PREVIOUS)) && !message.hasAny(ERASING);
    }

    /**
     * "Back to pay" erases nothing, "no more" does not ask for more, "it changes every month" is about no pay, "why that
     * one", "what did you say about it" and "did the guide say that or you" not about the search, "which of them is about
     * data" not about what is kept.
     */
    private boolean isNotMeant(String ask) {
        Message message = asking.message();
        return switch (ask) {
            case "more" -> message.text().startsWith("no more");
            case "reset" -> message.hasAny(PayWords.SURELY_PAY);
            case "per-month" ->
                !message.hasAny(PayWords.ABOUT_PAY)
                        && !message.hasAny(Message.MASKS)
                        && !(asking.state() instanceof State.OnPay);
            case "privacy" -> oneOfThem;
            case "why" -> oneOfThem || message.has("about") || message.hasAny(SAYING) && !message.hasAny(WHY);
            default -> ROLE_ASKS.contains(ask) && !speaksOfRoles();
        };
    }

    /** "The difference between precision and recall", "the other report" are about no role. */
    private boolean speaksOfRoles() {
        Message message = asking.message();
        boolean ofPay = asking.state() instanceof State.OnPay;
        return message.has(Message.ROLE)
                || message.hasAny(JobWords.ROLES)
                || !ofPay && message.hasAny(Pointing.BOTH) && !message.has("other")
                || asking.saysOnly(JobWords.OTHERS);
    }
}
