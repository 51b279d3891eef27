package dev.careerbot.edge.telegram.talk;

/** Text that Telegram takes and that cannot turn the line around it: people's own words come back in answers. */
final class CleanText {
    private static final char UNREADABLE = '\uFFFD';

    private CleanText() {}

    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                clean.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                clean.append(UNREADABLE);
            } else if (isShown(c)) {
                clean.append(c);
            }
        }
        return clean.toString().strip();
    }

    /** Not so are control characters, and those that reverse the direction of what follows. */
    private static boolean isShown(char c) {
        boolean control = c < ' ' && c != '\n' && c != '\t';
        boolean turning = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        return !control && !turning;
    }
}
