package dev.careerbot.guide;

import java.util.Set;

/** How the name of a place stands in a sentence. */
public final class PlaceName {
    private static final Set<String> WITH_ARTICLE =
            Set.of("Netherlands", "Philippines", "Bahamas", "Maldives", "Seychelles", "Comoros", "Gambia");

    private PlaceName() {}

    /** "The United Kingdom", but "Germany". */
    public static String withArticle(String name) {
        boolean needsOne = name.startsWith("United ")
                || name.endsWith("Islands")
                || name.endsWith("Republic")
                || WITH_ARTICLE.contains(name);
        return needsOne ? "the " + name : name;
    }
}
