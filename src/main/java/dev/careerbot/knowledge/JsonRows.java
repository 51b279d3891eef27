package dev.careerbot.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a JSON file with the line that each starts on, which a tree of nodes does not keep. */
final class JsonRows {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** One object of the file; {@code field} is the name of the list or entry that holds it. */
    record Row(String field, int line, JsonNode node) {
        Optional<String> text(String name) {
            JsonNode value = node.path(name);
            return value.isTextual() && !value.asText().isBlank()
                    ? Optional.of(value.asText().strip())
                    : Optional.empty();
        }

        Optional<Long> number(String name) {
            JsonNode value = node.path(name);
            return value.isIntegralNumber() ? Optional.of(value.asLong()) : Optional.empty();
        }
    }

    private JsonRows() {}

    static List<Row> read(Sheet sheet, Faults faults) {
        List<Row> rows = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(sheet.text())) {
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
        rows.add(new Row(field, line, MAPPER.readTree(parser)));
    }
}
