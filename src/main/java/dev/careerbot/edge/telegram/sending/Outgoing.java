package dev.careerbot.edge.telegram.sending;

/** Something that the bot does in Telegram. */
public sealed interface Outgoing {

    /** 0 for what concerns no chat as a whole. */
    long chat();

    /** What must be done in order has the same line; other lines do not wait for it. */
    default Object line() {
        return chat();
    }

    /** The same, after the chat has got another id. */
    Outgoing movedTo(long chat);

    /** Whether it is not done at all while something else is being sent there. */
    default boolean givesWay() {
        return false;
    }

    /** How often it may be done again when nobody knows whether it was done. */
    int repeatsUnknown();

    /**
     * @param thread the topic, or 0
     * @param repliesTo the message that it is shown below, or 0
     * @param answers the message whose later edit shall edit this one, or 0
     */
    record Message(long chat, int thread, int repliesTo, int answers, Drawn drawn) implements Outgoing {
        public Message(long chat, String text) {
            this(chat, 0, 0, 0, Drawn.plain(text));
        }

        Message with(Drawn other) {
            return new Message(chat, thread, repliesTo, answers, other);
        }

        @Override
        public Message movedTo(long newChat) {
            // Topics and messages have other ids there.
            return new Message(newChat, 0, 0, 0, drawn);
        }

        @Override
        public int repeatsUnknown() {
            return 1;
        }
    }

    /** Said unasked: one try, as whoever has it said knows best when to try again. */
    record Pushed(Message message) implements Outgoing {
        /** It would wait for who knows how long, and nobody waits for it. */
        @Override
        public boolean givesWay() {
            return true;
        }

        @Override
        public long chat() {
            return message.chat();
        }

        @Override
        public Outgoing movedTo(long chat) {
            return new Pushed(message.movedTo(chat));
        }

        @Override
        public int repeatsUnknown() {
            return 0;
        }
    }

    /** @param otherwise said below instead when the message cannot be edited any more */
    record Edit(int message, Message otherwise) implements Outgoing {
        @Override
        public long chat() {
            return otherwise.chat();
        }

        @Override
        public Outgoing movedTo(long chat) {
            return otherwise.movedTo(chat);
        }

        @Override
        public int repeatsUnknown() {
            return HARMLESS;
        }
    }

    /** A page that an edited answer has no more use for. */
    record Delete(long chat, int message) implements Outgoing {
        @Override
        public Outgoing movedTo(long newChat) {
            return this; // it is not there
        }

        @Override
        public int repeatsUnknown() {
            return HARMLESS;
        }
    }

    /** @param notice shown until it is closed; mostly empty */
    record CallbackAnswer(String callback, String notice) implements Outgoing {
        @Override
        public long chat() {
            return 0;
        }

        @Override
        public Object line() {
            return callback;
        }

        @Override
        public Outgoing movedTo(long chat) {
            return this;
        }

        @Override
        public int repeatsUnknown() {
            return HARMLESS;
        }
    }

    /**
     * A file with a text in it. Built from the text for each try: what was read once would be empty the next time.
     *
     * @param otherwise said instead where no file is taken
     */
    record Document(String name, String content, Message otherwise) implements Outgoing {
        @Override
        public long chat() {
            return otherwise.chat();
        }

        @Override
        public Outgoing movedTo(long newChat) {
            return new Document(name, content, otherwise.movedTo(newChat));
        }

        @Override
        public int repeatsUnknown() {
            return 1;
        }
    }

    /** "Typing …". */
    record ChatAction(long chat, int thread) implements Outgoing {
        /** Where something is being sent, nobody needs to be told that something is coming. */
        @Override
        public boolean givesWay() {
            return true;
        }

        @Override
        public Outgoing movedTo(long newChat) {
            return new ChatAction(newChat, 0);
        }

        @Override
        public int repeatsUnknown() {
            return 0;
        }
    }

    /** Doing these twice shows no more than doing them once. */
    int HARMLESS = 5;
}
