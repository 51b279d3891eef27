package dev.careerbot.tips;

import dev.careerbot.conversation.Delivery;

/**
 * How many tips may be on their way at once: few, so that few are lost if the process is killed or the network goes; more
 * only while they arrive and the pace needs them, as where each takes long; few again as soon as one does not arrive.
 */
final class Window {
    static final int FEW = 3;

    /** Half of what the door can carry at once: the rest is for answers. */
    static final int MOST = 64;

    private final int most;
    private int size = FEW;
    private boolean missed;

    /** More than a second's tips would not keep the pace up, but pile them up before a Telegram that is slower still. */
    Window(int perSecond) {
        this.most = Math.max(FEW, Math.min(perSecond, MOST));
    }

    /** Asked when the pace would have one more begin. */
    synchronized boolean hasRoom(int inFlight) {
        missed |= inFlight >= size;
        return inFlight < size;
    }

    synchronized void note(Delivery delivery) {
        if (delivery instanceof Delivery.Later || delivery instanceof Delivery.Unknown) {
            size = FEW;
        } else if (missed) {
            size = Math.min(size + 1, most);
        }
        missed = false;
    }
}
