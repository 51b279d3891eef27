package dev.careerbot.edge.telegram.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Optional;

/** Looks for little in an update, without the cost of reading it all. What cannot be read whoever handles it will say. */
final class Glance {
    /** What is only skipped may be as long and as deep as it likes. */
    static final JsonFactory LENIENT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Glance() {}

    static JsonParser at(String update) throws IOException {
        return LENIENT.createParser(update);
    }

    /** Whom it is from; 0 for nobody. */
    static long person(RawUpdate update) {
        return number(update.json(), update.kind(), "from", "id").orElse(0L);
    }

    /** The whole number there; nothing if there is none, or a longer one. */
    static Optional<Long> number(String update, String... path) {
        try (JsonParser parser = at(update)) {
            for (String field : path) {
                if (!goTo(parser, field)) {
                    return Optional.empty();
                }
            }
            return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    ? Optional.of(parser.getLongValue())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** To the value of that field of the object that it stands before or at the beginning of. */
    private static boolean goTo(JsonParser parser, String field) throws IOException {
        if ((parser.currentToken() == null ? parser.nextToken() : parser.currentToken()) != JsonToken.START_OBJECT) {
            return false;
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (name.equals(field)) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }
}
