package dev.careerbot.reply;

/** What a part of a reply really gives, so that what is told of a reply is read off the reply itself. */
public sealed interface About permits About.Topic, About.Figure, About.NoFigure, About.Nothing {
    About NOTHING = new Nothing();

    /** The text of a section ({@code role/kind}), or of an item in it ({@code role/kind/item}). */
    record Topic(String topic) implements About {
        public String section() {
            int item = topic.indexOf('/', topic.indexOf('/') + 1);
            return item < 0 ? topic : topic.substring(0, item);
        }
    }

    /** A country's figures. */
    record Figure(String section, String country) implements About {}

    /** A country is named back because the guide has no figure for it. */
    record NoFigure(String country) implements About {}

    record Nothing() implements About {}
}
