package dev.careerbot.guide;

/** Where a phrasing leads. */
public sealed interface Target permits Target.OfKind, Target.OfTopic, Target.OfNote, Target.OfAsk {
    /** A section of whatever role is talked about. */
    record OfKind(String kind) implements Target {
        @Override
        public String toString() {
            return "section " + kind;
        }
    }

    /** A section or an item of one role. */
    record OfTopic(TopicId id) implements Target {
        @Override
        public String toString() {
            return id.toString();
        }
    }

    record OfNote(String id) implements Target {
        @Override
        public String toString() {
            return "note " + id;
        }
    }

    /** Something the bot can do, asked for in plain words. */
    record OfAsk(String name) implements Target {
        @Override
        public String toString() {
            return "ask " + name;
        }
    }
}
