package dev.careerbot.guide;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The stable name of a section ({@code ml-engineer/challenges}) or of an item below it ({@code …/data-quality}). */
public record TopicId(String role, String kind, @Nullable String slug) {
    /** The kind of section that pay is in. */
    public static final String PAY = "salary";

    /** What the role is. */
    public static final String OVERVIEW = "overview";

    /** What is asked of whoever wants it. */
    public static final String ASKED = "qualifications";

    /** The steps into it. */
    public static final String PATH = "how-to-become";

    public static final String DUTIES = "responsibilities";

    public static final String OUTLOOK = "outlook";

    public static final String CHALLENGES = "challenges";

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

    /** All that is said of a role's pay. */
    public static TopicId pay(String role) {
        return section(role, PAY);
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

    public boolean isPay() {
        return kind.equals(PAY);
    }

    public boolean isItem() {
        return slug != null;
    }

    /** By hand, here and at what else a start compares: a record's own takes ten milliseconds to make at its first call. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TopicId id
                && role.equals(id.role)
                && kind.equals(id.kind)
                && Objects.equals(slug, id.slug);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * role.hashCode() + kind.hashCode()) + Objects.hashCode(slug);
    }

    @Override
    public String toString() {
        return slug == null ? role + "/" + kind : role + "/" + kind + "/" + slug;
    }
}
