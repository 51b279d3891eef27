package dev.careerbot.edge.telegram.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Looks for little in an update, without the cost of reading it all. What cannot be read whoever handles it will say. */
final class Glance {
    private static final JsonFactory JSON = new JsonFactory();

    private Glance() {}

    static JsonParser at(RawUpdate update) throws IOException {
        return JSON.createParser(update.json());
    }

    /** Whom it is from; 0 for nobody. */
    static long person(RawUpdate update) {
        try (JsonParser parser = at(update)) {
            boolean found = goTo(parser, update.kind()) && goTo(parser, "from") && goTo(parser, "id");
            return found && parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getLongValue() : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** To the value of that field of the object that it stands before or at the beginning of. */
    static boolean goTo(JsonParser parser, String field) throws IOException {
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
