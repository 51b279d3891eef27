package dev.careerbot.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** From what is written to what is meant; what cannot be meant is gathered. */
final class SettingsReader {
    private static final String HOST = "[A-Za-z0-9.:%_-]{1,253}";

    private static final int LAST_PORT = 65_535;

    private final Environment environment;
    private final List<String> faults;

    SettingsReader(Environment environment) {
        this.environment = environment;
        this.faults = new ArrayList<>(environment.faults());
    }

    Settings read() {
        Optional<Token> token = read(Key.TELEGRAM_BOT_TOKEN, Token::of);
        Optional<URI> api = read(Key.TELEGRAM_API_URL, SettingsReader::address);
        Optional<Path> knowledge = read(Key.KNOWLEDGE_DIR, SettingsReader::path);
        Optional<Path> data = read(Key.DATA_DIR, SettingsReader::path);
        Optional<Integer> rate = read(Key.RATE_PER_MINUTE, text -> number(text, 0, 999_999));
        Optional<Integer> tips = read(Key.TIPS_PER_SECOND, text -> number(text, 1, 1000));
        Optional<Integer> late = read(Key.TIP_LATE_HOURS, text -> number(text, 0, 23));
        Optional<Integer> port = read(Key.HTTP_PORT, text -> number(text, 1, LAST_PORT));
        Optional<String> host = read(Key.HTTP_HOST, text -> Optional.of(text).filter(name -> name.matches(HOST)));
        Optional<LogLevel> level = read(Key.LOG_LEVEL, text -> oneOf(LogLevel.class, text));
        Optional<LogFormat> format = read(Key.LOG_FORMAT, text -> oneOf(LogFormat.class, text));
        if (!faults.isEmpty()) {
            // A slip in another name may be why.
            faults.addAll(environment.warnings());
            throw new SettingsRefused(faults);
        }
        return new Settings(
                token,
                api.orElseThrow(),
                knowledge,
                data.orElseThrow(),
                environment.isChosen(Key.DATA_DIR),
                rate.orElseThrow(),
                tips.orElseThrow(),
                Duration.ofHours(late.orElseThrow()),
                port,
                host.orElseThrow(),
                level.orElseThrow(),
                format.orElseThrow());
    }

    private <T> Optional<T> read(Key key, Function<String, Optional<T>> meaning) {
        Optional<Written> written = environment.of(key);
        Optional<T> meant = written.map(Written::text).flatMap(meaning);
        if (written.isPresent() && meant.isEmpty()) {
            String remark = written.get().text().contains(" #") ? ", with no remark behind it" : "";
            faults.add(key + was(key, written.get()) + ": make it " + key.mayBe() + remark);
        }
        return meant;
    }

    private static String was(Key key, Written written) {
        return key.isSecret()
                ? " (" + written.origin() + ") is not shown and has "
                        + written.text().length() + " characters"
                : " (" + written.origin() + ") is '" + Token.strikeOut(written.text()) + "'";
    }

    /** What else an address can hold would be passed over, and a password in it would be shown. */
    private static Optional<URI> address(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean plain = uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
            boolean there = uri.getHost() != null && uri.getPort() != 0 && uri.getPort() <= LAST_PORT;
            return web && plain && there ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text, int from, int to) {
        return text.matches("\\d{1,6}")
                ? Optional.of(Integer.parseInt(text)).filter(number -> number >= from && number <= to)
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> oneOf(Class<E> names, String text) {
        try {
            return Optional.of(Enum.valueOf(names, text.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
