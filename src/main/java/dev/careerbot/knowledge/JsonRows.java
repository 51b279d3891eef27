package dev.careerbot.knowledge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a JSON file with the line that each starts on, which a tree of nodes does not keep. Read as a stream:
 * binding would load some three hundred classes at every start.
 */
final class JsonRows {
    private static final JsonFactory JSON = new JsonFactory();

    /** One object of the file; {@code field} is the name of the list or entry that holds it. */
    record Row(String field, int line, Map<String, Object> values) {
        Optional<String> text(String name) {
            return values.get(name) instanceof String text && !text.isBlank()
                    ? Optional.of(text.strip())
                    : Optional.empty();
        }

        Optional<Long> number(String name) {
            return values.get(name) instanceof Long number ? Optional.of(number) : Optional.empty();
        }

        boolean yes(String name) {
            return Boolean.TRUE.equals(values.get(name));
        }

        List<String> texts(String name) {
            return values.get(name) instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of();
        }
    }

    private JsonRows() {}

    static List<Row> read(Sheet sheet, Faults faults) {
        List<Row> rows = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(sheet.text())) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                readList(parser, "", rows);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                readEntry(parser, parser.currentName(), rows);
            }
        } catch (JsonProcessingException wrong) {
            int line = wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNr();
            String what = "this is not JSON ("
                    + wrong.getOriginalMessage().lines().findFirst().orElse("") + ")";
            faults.add(sheet, line, what, "mend the brackets, commas or quotes there");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    private static void readEntry(JsonParser parser, String field, List<Row> rows) throws IOException {
        JsonToken value = parser.nextToken();
        if (value == JsonToken.START_ARRAY) {
            readList(parser, field, rows);
        } else if (value == JsonToken.START_OBJECT) {
            readRow(parser, field, rows);
        }
    }

    private static void readList(JsonParser parser, String field, List<Row> rows) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            readRow(parser, field, rows);
        }
    }

    private static void readRow(JsonParser parser, String field, List<Row> rows) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        Map<String, Object> values = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            values.put(name, value(parser));
        }
        rows.add(new Row(field, line, values));
    }

    private static Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case VALUE_STRING:
                return parser.getText();
            case VALUE_NUMBER_INT:
                return parser.getLongValue();
            case VALUE_TRUE:
                return true;
            case START_ARRAY:
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                return list;
            default:
                parser.skipChildren();
                return "";
        }
    }
}
