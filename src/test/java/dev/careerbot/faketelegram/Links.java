package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Addresses in buttons and texts, and how their previews are asked for. */
final class Links {
    private static final Set<String> FLAGS =
            Set.of("is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text");

    private Links() {}

    static void check(String whose, String url) {
        if (!isGood(url)) {
            throw Refusal.malformed(whose + " '" + url + "' is invalid: Wrong HTTP URL");
        }
    }

    private static boolean isGood(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "http" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean hosted = uri.getHost() != null && uri.getHost().contains(".");
            return scheme.equals("tg") || (hosted && (scheme.equals("http") || scheme.equals("https")));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static void checkPreview(Params params) {
        JsonNode options = params.tree("link_preview_options", "can't parse link preview options JSON object");
        if (options.isMissingNode()) {
            return;
        }
        if (!options.isObject()) {
            throw Refusal.malformed("object expected as link preview options");
        }
        for (Map.Entry<String, JsonNode> option : options.properties()) {
            boolean right = FLAGS.contains(option.getKey())
                    ? option.getValue().isBoolean()
                    : option.getKey().equals("url") && option.getValue().isTextual();
            if (!right && !option.getValue().isNull()) {
                throw Refusal.malformed("field \"" + option.getKey() + "\" of link preview options is not of its type");
            }
        }
    }
}
