package dev.careerbot.guide;

import org.jspecify.annotations.Nullable;

/** The stable name of a section ({@code ml-engineer/challenges}) or of an item below it ({@code …/data-quality}). */
public record TopicId(String role, String kind, @Nullable String slug) {
    /** The kind of section that pay is in. */
    public static final String PAY = "salary";

    public TopicId {
        if (!isPart(role) || !isPart(kind) || (slug != null && !isPart(slug))) {
            throw new IllegalArgumentException("not a topic id: " + role + "/" + kind + "/" + slug);
        }
    }

    /** Small letters and digits, with single hyphens between them. */
    public static boolean isPart(String text) {
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!plain && (c != '-' || !inside)) {
                return false;
            }
            inside = plain;
        }
        return inside;
    }

    public static TopicId section(String role, String kind) {
        return new TopicId(role, kind, null);
    }

    public static TopicId of(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw new IllegalArgumentException("not a topic id: " + text);
        }
        return new TopicId(parts[0], parts[1], parts.length == 3 ? parts[2] : null);
    }

    public TopicId item(String itemSlug) {
        return new TopicId(role, kind, itemSlug);
    }

    public TopicId section() {
        return slug == null ? this : section(role, kind);
    }

    public boolean isItem() {
        return slug != null;
    }

    @Override
    public String toString() {
        return slug == null ? role + "/" + kind : role + "/" + kind + "/" + slug;
    }
}
