package dev.careerbot.reply;

/** What a part of a reply really gives, so that what is told of a reply is read off the reply itself. */
public sealed interface About permits About.Topic, About.Figure, About.NoFigure, About.Nothing {
    About NOTHING = new Nothing();

    /** The text of a section, or of an item in it; {@code section} is {@code role/kind}. */
    record Topic(String section) implements About {}

    /** A country's figures. */
    record Figure(String section, String country) implements About {}

    /** A country is named back because the guide has no figure for it. */
    record NoFigure(String country) implements About {}

    record Nothing() implements About {}
}
