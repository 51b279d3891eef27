package dev.careerbot.guide;

/** Where a phrasing leads. */
public sealed interface Target permits Target.OfSection, Target.OfItem, Target.OfNote, Target.OfAsk {
    /** A section of whatever role is talked about. */
    record OfSection(String kind) implements Target {
        @Override
        public String toString() {
            return "section " + kind;
        }
    }

    record OfItem(TopicId id) implements Target {
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
