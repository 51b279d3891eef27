package dev.careerbot.edge.telegram;

/** Where on its way a tip is when the bot is killed, in order. */
enum TipStep {
    /** Its hour has come, and nobody has looked yet. */
    DUE(0, 1),
    /** In the middle of the transaction that takes its slot. */
    BEING_CLAIMED(0, 1),
    /** The slot is taken, and nothing has left. */
    CLAIMED(0, 0),
    /** Telegram has half of the request. */
    REQUEST_BEING_WRITTEN(0, 0),
    /** Telegram has done what it was asked, and has not answered. */
    REQUEST_WRITTEN(1, 1),
    /** Half of the answer has come. */
    ANSWER_BEING_READ(1, 1),
    /** Telegram has refused it with 429, which is not noted. */
    REFUSED(0, 0),
    /** It has arrived, which is not noted. */
    ANSWERED(1, 1),
    /** In the middle of the transaction that notes it. */
    BEING_FINISHED(1, 1),
    FINISHED(1, 1);

    /** How many have come to the person when the bot is killed. */
    final int before;

    /** And when another has run since: never two, and none is lost whose slot was not taken. */
    final int after;

    TipStep(int before, int after) {
        this.before = before;
        this.after = after;
    }

    /** Whether the next run finds it on its way, and counts it. */
    boolean leavesDoubt() {
        return compareTo(CLAIMED) >= 0 && compareTo(FINISHED) < 0;
    }

    boolean isOnTheWire() {
        return this == REQUEST_BEING_WRITTEN || this == REQUEST_WRITTEN || this == ANSWER_BEING_READ;
    }
}
