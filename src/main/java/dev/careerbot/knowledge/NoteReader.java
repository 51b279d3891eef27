package dev.careerbot.knowledge;

import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.TopicId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code notes/<id>.md}: premises, gaps, what is not covered, small talk. */
final class NoteReader {
    private static final List<String> KEYS =
            List.of("kind", "topic", "outcome", "source", "doubts", "near", "places", "beside", "after");
    private static final Map<String, Note.Kind> KINDS = Map.of(
            "premise", Note.Kind.PREMISE,
            "gap", Note.Kind.GAP,
            "note", Note.Kind.NOTE,
            "not-covered", Note.Kind.NOT_COVERED,
            "smalltalk", Note.Kind.SMALLTALK,
            "language", Note.Kind.LANGUAGE);

    private final Citations citations;
    private final Topics topics;
    private final Faults faults;

    NoteReader(Citations citations, Topics topics, Faults faults) {
        this.citations = citations;
        this.topics = topics;
        this.faults = faults;
    }

    Optional<Note> read(Sheet sheet) {
        return Markdown.read(sheet, faults).flatMap(markdown -> read(sheet, markdown));
    }

    private Optional<Note> read(Sheet sheet, Markdown markdown) {
        markdown.allowOnly(KEYS);
        markdown.allowNoBraces();
        Note.Kind kind = KINDS.get(markdown.need("kind", "gap"));
        if (kind == null) {
            faults.add(
                    sheet,
                    markdown.lineOf("kind"),
                    "'kind:' is unknown",
                    "use one of "
                            + String.join(", ", KINDS.keySet().stream().sorted().toList()));
            return Optional.empty();
        }
        String text = markdown.blocks().stream()
                .map(block -> (block.listed() ? "• " : "") + block.attributes().text())
                .collect(Collectors.joining("\n"));
        if (text.isBlank()) {
            faults.add(sheet, 1, "the note says nothing", "write a sentence below the front matter");
        }
        boolean answers = answers(markdown);
        if (!answers && text.chars().anyMatch(Character::isDigit)) {
            faults.add(sheet, 1, "the note declines and holds a figure", "leave figures out, or set 'outcome: answer'");
        }
        Citations.Cited cited = citations.cited(markdown);
        return Optional.of(new Note(
                sheet.stem(),
                kind,
                answers,
                topic(markdown, answers),
                near(markdown),
                markdown.list("places"),
                phrases(markdown, "beside"),
                phrases(markdown, "after"),
                text,
                cited.sources(),
                cited.doubts()));
    }

    private boolean answers(Markdown markdown) {
        String outcome = markdown.need("outcome", "decline");
        if (!outcome.equals("answer") && !outcome.equals("decline")) {
            faults.add(
                    markdown.sheet(),
                    markdown.lineOf("outcome"),
                    "'outcome:' is '" + outcome + "'",
                    "write answer or decline");
        }
        return outcome.equals("answer");
    }

    private @Nullable TopicId topic(Markdown markdown, boolean needed) {
        String topic = markdown.text("topic");
        if (topic.isEmpty() && !needed) {
            return null;
        }
        try {
            TopicId id = TopicId.of(topic);
            if (topics.lacks(id)) {
                faults.add(
                        markdown.sheet(),
                        markdown.lineOf("topic"),
                        "there is no topic '" + id + "'",
                        "name a section that stands in roles/");
            }
            return id;
        } catch (IllegalArgumentException wrong) {
            faults.add(
                    markdown.sheet(),
                    markdown.lineOf("topic"),
                    "'topic:' is '" + topic + "'",
                    "name a section as ml-engineer/outlook");
            return null;
        }
    }

    private List<String> phrases(Markdown markdown, String key) {
        markdown.parts(key).stream()
                .filter(phrase -> Folding.fold(phrase.text()).isEmpty())
                .forEach(phrase -> faults.add(
                        markdown.sheet(),
                        phrase.line(),
                        "'" + phrase.text() + "' has no word in it",
                        "write what people say, or take it out"));
        return markdown.list(key);
    }

    private List<String> near(Markdown markdown) {
        markdown.parts("near").stream()
                .filter(kind -> topics.lacks(kind.text()))
                .forEach(kind -> faults.add(
                        markdown.sheet(),
                        kind.line(),
                        "there is no section '" + kind.text() + "'",
                        "name one of " + topics.kinds()));
        return markdown.list("near");
    }
}
