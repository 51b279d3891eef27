package dev.careerbot.edge.telegram.intake;

/** What a poll that gave no updates means. */
sealed interface Verdict permits Verdict.End, Verdict.Wait, Verdict.TryLater {
    /** Nothing will mend this but the operator. */
    record End(String message) implements Verdict {}

    /** So many seconds, no more and no less. */
    record Wait(long seconds, String message) implements Verdict {}

    /** It may pass. */
    record TryLater(String message) implements Verdict {}

    /** @param conflicts how many conflicts in a row, this one included */
    static Verdict on(Polled.Refused refused, int conflicts) {
        return switch (refused.code()) {
            case 401, 404 ->
                new End("Telegram does not know this bot (" + refused.code()
                        + "). Take the token from @BotFather again, set TELEGRAM_BOT_TOKEN to it, and see that"
                        + " TELEGRAM_API_URL is right if you set it.");
            case 409 -> new Wait(conflicts > 1 ? LONG_CONFLICT_WAIT : SHORT_CONFLICT_WAIT, conflict(refused));
            case 429 ->
                refused.retryAfter() > 0
                        ? new Wait(refused.retryAfter(), "Telegram asks to wait " + refused.retryAfter() + " s")
                        : later(refused);
            default -> later(refused);
        };
    }

    /** A restart's own old poll is gone by then; a second copy is not. */
    int SHORT_CONFLICT_WAIT = 3;

    int LONG_CONFLICT_WAIT = 30;

    private static Verdict later(Polled.Refused refused) {
        return new TryLater("Telegram answers " + refused.code() + "; trying again");
    }

    private static String conflict(Polled.Refused refused) {
        return refused.description().contains("webhook")
                ? "A webhook is set for this bot, so updates go there and none come here (409). If nobody needs it,"
                        + " call deleteWebhook; trying again"
                : "Another program takes this bot's updates (409). Stop the other copy, or give this one a bot of its"
                        + " own from @BotFather; trying again";
    }
}
