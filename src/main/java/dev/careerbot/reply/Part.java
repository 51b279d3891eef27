package dev.careerbot.reply;

/** A paragraph of a reply. */
public record Part(Style style, String text, About about) {
    public enum Style {
        TITLE,
        PLAIN,
        /** What stands below the answer: its source, a doubt, what was taken for granted. */
        QUIET,
        /** A file of its own where the door has files; the text is what stands in it. */
        DOCUMENT
    }

    public static Part title(String text) {
        return new Part(Style.TITLE, text, About.NOTHING);
    }

    public static Part plain(String text) {
        return new Part(Style.PLAIN, text, About.NOTHING);
    }

    public static Part plain(String text, About about) {
        return new Part(Style.PLAIN, text, about);
    }

    public static Part document(String content) {
        return new Part(Style.DOCUMENT, content, About.NOTHING);
    }

    public static Part quiet(String text) {
        return new Part(Style.QUIET, text, About.NOTHING);
    }
}
