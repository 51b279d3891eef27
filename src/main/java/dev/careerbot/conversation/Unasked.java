package dev.careerbot.conversation;

/** What speaks unasked while a door is open, and is told what the door learns of chats. */
public interface Unasked extends AutoCloseable {
    /** For a door through which nothing is said unasked. */
    Unasked NOTHING = new Unasked() {
        @Override
        public void begin(Outbox outbox) {}

        @Override
        public void hold() {}

        @Override
        public void close() {}

        @Override
        public void gone(long chat) {}

        @Override
        public void letIn(long chat) {}

        @Override
        public void heardOf(long chat) {}

        @Override
        public void moved(long from, long to) {}
    };

    /** The door is open. */
    void begin(Outbox outbox);

    /** Nothing more is to begin; comes back at once. */
    void hold();

    /** What is on its way gets a moment to arrive. */
    @Override
    void close();

    /** Nothing can be said there any more. */
    void gone(long chat);

    /** Something can be said there again, though nobody has said anything yet. */
    void letIn(long chat);

    /** Somebody has said something there, and has had an answer. */
    void heardOf(long chat);

    /** A chat has another id now, and what is kept of it is moved already. */
    void moved(long from, long to);
}
