package dev.careerbot.meters;

/** What is counted, as a thing and what became of it. */
public enum Count {
    UPDATE_TAKEN("updates", "taken"),
    UPDATE_ANSWERED("updates", "answered"),
    UPDATE_PUT_ASIDE("updates", "put_aside"),
    SEND_ARRIVED("sends", "arrived"),
    SEND_REFUSED("sends", "refused"),
    SEND_FAILED("sends", "failed"),
    SEND_UNKNOWN("sends", "unknown"),
    POLL_GOOD("polls", "good"),
    POLL_REFUSED("polls", "refused"),
    POLL_BROKEN("polls", "broken"),
    TIP_SENT("tips", "sent"),
    TIP_SKIPPED("tips", "skipped"),
    TIP_FAILED("tips", "failed"),
    KNOWLEDGE_TAKEN("knowledge_reloads", "taken"),
    KNOWLEDGE_REFUSED("knowledge_reloads", "refused");

    private final String thing;
    private final String outcome;

    Count(String thing, String outcome) {
        this.thing = thing;
        this.outcome = outcome;
    }

    public String thing() {
        return thing;
    }

    public String outcome() {
        return outcome;
    }
}
