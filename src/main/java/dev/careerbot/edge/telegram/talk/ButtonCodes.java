package dev.careerbot.edge.telegram.talk;

import dev.careerbot.reply.Tap;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is written in a button: short, and read again with no memory of having written it, so that it outlives us. */
public final class ButtonCodes {
    /** Of the Bot API. */
    static final int MOST_BYTES = 64;

    private static final String IN_PLACE = "e";
    /** Version and kind of the tap, which stand before its subject. */
    private static final int HEAD = 2;

    private final Supplier<Map<String, String>> shortForms;

    /** @param shortForms of the roles, by their ids */
    public ButtonCodes(Map<String, String> shortForms) {
        this(() -> shortForms);
    }

    /** @param shortForms asked for anew each time, as what the bot knows may change meanwhile */
    ButtonCodes(Supplier<Map<String, String>> shortForms) {
        this.shortForms = shortForms;
    }

    /** @param inPlace whether the answer takes the place of the message with the button */
    record Pressed(Tap tap, boolean inPlace) {}

    /** Empty when it is too long for a button. */
    Optional<String> write(Tap tap, boolean inPlace) {
        String code = (inPlace ? IN_PLACE : "") + withRole(tap.code(), false);
        return Optional.of(code).filter(data -> data.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES);
    }

    /** Empty for what no version of ours has written. It may come from anybody, so all that follows must bear nonsense. */
    Optional<Pressed> read(String data) {
        boolean inPlace = data.startsWith(IN_PLACE);
        String code = inPlace ? data.substring(IN_PLACE.length()) : data;
        return Tap.of(code.length() < HEAD ? code : withRole(code, true)).map(tap -> new Pressed(tap, inPlace));
    }

    private String withRole(String code, boolean inFull) {
        String what = code.substring(HEAD);
        for (Map.Entry<String, String> role : shortForms.get().entrySet()) {
            String from = inFull ? role.getValue() : role.getKey();
            if (what.startsWith(from + "/")) {
                return code.substring(0, HEAD)
                        + (inFull ? role.getKey() : role.getValue())
                        + what.substring(from.length());
            }
        }
        return code;
    }
}
