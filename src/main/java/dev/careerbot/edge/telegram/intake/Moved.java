package dev.careerbot.edge.telegram.intake;

import java.util.Optional;

/** A group has got another id, which Telegram tells on both sides: last in the old group and first in the new one. */
public record Moved(long from, long to) {
    private static final String TO = "migrate_to_chat_id";
    private static final String FROM = "migrate_from_chat_id";

    /** Nothing for all other updates, most of which need not be read to know it. */
    public static Optional<Moved> in(RawUpdate update) {
        if (!update.json().contains(TO) && !update.json().contains(FROM)) {
            return Optional.empty();
        }
        return there(update, TO)
                .map(to -> new Moved(update.chat(), to))
                .or(() -> there(update, FROM).map(from -> new Moved(from, update.chat())))
                .filter(moved -> moved.from() != 0 && moved.to() != 0);
    }

    private static Optional<Long> there(RawUpdate update, String field) {
        return Glance.number(update.json(), update.kind(), field);
    }
}
