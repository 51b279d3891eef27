package dev.careerbot.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JSON object a line. */
final class JsonLines {
    static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonLines() {}

    /**
     * The objects of a file.
     *
     * @param keys each object has one of these
     * @param instead what to name, where it has none
     */
    static List<JsonNode> read(Path file, List<String> keys, String instead) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            String where = file + ":" + number + ": ";
            if (!line.isBlank()) {
                JsonNode object =
                        object(line).orElseThrow(() -> new WrongFile(where + "not a JSON object, " + instead));
                if (keys.stream().noneMatch(object::has)) {
                    throw new WrongFile(where + "no \"" + String.join("\" and no \"", keys) + "\", " + instead);
                }
                objects.add(object);
            }
        }
        if (objects.isEmpty()) {
            throw new WrongFile(file + " is empty, " + instead);
        }
        return objects;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException missing) {
            throw new WrongFile("There is no file " + file + ".");
        } catch (CharacterCodingException notUtf8) {
            throw new WrongFile(file + " is not UTF-8 text.");
        } catch (IOException unreadable) {
            throw new WrongFile("Cannot read " + file + ": name a file that can be read.");
        }
    }

    static Optional<JsonNode> object(String line) {
        try {
            return Optional.of(MAPPER.readTree(line)).filter(JsonNode::isObject);
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}
