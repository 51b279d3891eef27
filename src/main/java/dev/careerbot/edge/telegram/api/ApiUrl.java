package dev.careerbot.edge.telegram.api;

import dev.careerbot.settings.Token;
import java.net.URI;
import okhttp3.HttpUrl;
import org.telegram.telegrambots.meta.TelegramUrl;

/**
 * Where the Bot API is.
 *
 * @param prefix a path before {@code /bot}, as behind a proxy; empty or like {@code /telegram/api}
 */
public record ApiUrl(String scheme, String host, int port, String prefix) {
    public static ApiUrl of(URI address) {
        HttpUrl url = HttpUrl.get(address.toString());
        return new ApiUrl(url.scheme(), url.host(), url.port(), withoutSlash(url.encodedPath()));
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** The library knows no prefix: {@link Exchange} puts it in. */
    TelegramUrl withoutPrefix() {
        return new TelegramUrl(scheme, host, port, false);
    }

    public HttpUrl method(Token token, String name) {
        return new HttpUrl.Builder()
                .scheme(scheme)
                .host(host)
                .port(port)
                .encodedPath(prefix + "/bot" + token.value() + "/" + name)
                .build();
    }

    /** As the library writes it, for {@link Exchange} to put the prefix in. */
    HttpUrl withoutPrefixOf(Token token, String name) {
        return new ApiUrl(scheme, host, port, "").method(token, name);
    }

    HttpUrl under(HttpUrl url) {
        return prefix.isEmpty()
                ? url
                : url.newBuilder().encodedPath(prefix + url.encodedPath()).build();
    }
}
