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

    /** One object of the file; {@code field} is the name of the list or entry that holds it. Without what is null. */
    record Row(String field, int line, Map<String, Object> values, Map<String, Integer> lines) {
        Optional<String> text(String name) {
            return values.get(name) instanceof String text && !text.isBlank()
                    ? Optional.of(text.strip())
                    : Optional.empty();
        }

        Optional<Long> number(String name) {
            return values.get(name) instanceof Long number && number > 0 ? Optional.of(number) : Optional.empty();
        }

        boolean yes(String name) {
            return Boolean.TRUE.equals(values.get(name));
        }

        List<String> texts(String name) {
            return values.get(name) instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of();
        }

        /** Whether there is no value; of a wrong one {@link JsonKeys} has spoken. */
        boolean lacks(String name) {
            Object value = values.get(name);
            return value == null || value instanceof String text && text.isBlank();
        }

        int lineOf(String name) {
            return lines.getOrDefault(name, line);
        }
    }

    private final Sheet sheet;
    private final Faults faults;
    private final JsonParser parser;
    private final List<Row> rows = new ArrayList<>();

    private JsonRows(Sheet sheet, Faults faults, JsonParser parser) {
        this.sheet = sheet;
        this.faults = faults;
        this.parser = parser;
    }

    static List<Row> read(Sheet sheet, Faults faults) {
        try (JsonParser parser = JSON.createParser(sheet.text())) {
            JsonRows file = new JsonRows(sheet, faults, parser);
            file.readFile();
            return file.rows;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void readFile() throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                readList("");
            } else if (first == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    readEntry(parser.currentName());
                }
            }
            boolean rows = first == JsonToken.START_ARRAY || first == JsonToken.START_OBJECT;
            if (!rows || parser.nextToken() != null) {
                faults.cause(sheet.name(), line(), "this is not one JSON object or list", "mend the brackets there");
            }
        } catch (JsonProcessingException wrong) {
            JsonSlip slip = JsonSlip.of(wrong, sheet.text());
            faults.cause(sheet.name(), slip.line(), "this is not JSON: " + slip.wrong(), slip.instead());
        }
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private void readEntry(String field) throws IOException {
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            readList(field);
        } else {
            readRow(field);
        }
    }

    private void readList(String field) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            readRow(field);
        }
    }

    private void readRow(String field) throws IOException {
        int line = line();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            String where = field.isEmpty() ? "this" : "what stands at \"" + field + "\"";
            faults.add(sheet, line, where + " is not read", "write a row { \"key\": value } here, or take it out");
            parser.skipChildren();
            return;
        }
        Row row = new Row(field, line, new HashMap<>(), new HashMap<>());
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            readValue(parser.currentName(), row);
        }
        rows.add(row);
    }

    private void readValue(String name, Row row) throws IOException {
        if (row.lines.put(name, line()) != null) {
            faults.add(sheet, line(), "\"" + name + "\" stands twice in the row", "keep one");
        }
        if (parser.nextToken() != JsonToken.VALUE_NULL) {
            row.values.put(name, value());
        }
    }

    private Object value() throws IOException {
        switch (parser.currentToken()) {
            case VALUE_STRING:
                return parser.getText();
            case VALUE_NUMBER_INT:
                // One that no long holds is no figure either.
                return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? Map.of() : parser.getLongValue();
            case VALUE_TRUE, VALUE_FALSE:
                return parser.getBooleanValue();
            case START_ARRAY:
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value());
                }
                return list;
            default:
                parser.skipChildren();
                return Map.of();
        }
    }
}
