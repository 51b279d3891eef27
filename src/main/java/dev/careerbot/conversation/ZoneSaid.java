package dev.careerbot.conversation;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message says of a zone of time. */
public sealed interface ZoneSaid {
    ZoneSaid NOTHING = new Nothing();

    static ZoneSaid of(@Nullable ZoneId zone) {
        return zone == null ? NOTHING : new One(zone);
    }

    record Nothing() implements ZoneSaid {}

    record One(ZoneId zone) implements ZoneSaid {}

    /** It may be any of these, the likeliest first. */
    record Several(String written, List<ZoneId> zones) implements ZoneSaid {
        public Several {
            zones = List.copyOf(zones);
        }
    }

    /** A difference from UTC, which many zones have, and each for a part of the year only. */
    record Offset(ZoneOffset offset) implements ZoneSaid {}

    record Unknown(String written) implements ZoneSaid {}
}
