package dev.careerbot.guide;

/** Where a phrasing leads. */
public sealed interface Target permits Target.OfKind, Target.OfTopic, Target.OfNote, Target.OfAsk {
    /** The kind of section that it is of; empty for what is no topic. */
    default String sectionKind() {
        return this instanceof OfKind section
                ? section.kind()
                : this instanceof OfTopic topic ? topic.id().kind() : "";
    }

    /** That kind, or what else it is. */
    default String family() {
        return sectionKind().isEmpty() ? toString() : sectionKind();
    }

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
