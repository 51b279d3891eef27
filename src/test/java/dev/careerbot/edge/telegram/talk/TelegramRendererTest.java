package dev.careerbot.edge.telegram.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.TheGuide;
import dev.careerbot.edge.telegram.RunningBot;
import dev.careerbot.edge.telegram.sending.Drawn;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Section;
import dev.careerbot.reply.About;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.reply.Tap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TelegramRendererTest {
    private final ButtonCodes codes = new ButtonCodes(RunningBot.shortForms());
    private final TelegramRenderer renderer = new TelegramRenderer(codes);

    private static Reply reply(List<Part> parts, Choice... choices) {
        return new Reply(Reply.Outcome.ANSWER, parts, List.of(choices));
    }

    private static List<String> marked(Drawn drawn) {
        return drawn.marks().stream()
                .map(mark -> mark.look() + " " + drawn.text().substring(mark.offset(), mark.offset() + mark.length()))
                .toList();
    }

    @Test
    void titlesAreBoldAndQuietPartsItalicAndMarkupIsText() {
        List<Drawn> drawn = renderer.draw(
                reply(List.of(Part.title("Pay 💶 <b>"), Part.plain("*much* 😀"), Part.quiet("Source: [x](y)"))));
        assertEquals("Pay 💶 <b>\n\n*much* 😀\n\nSource: [x](y)", drawn.get(0).text());
        assertEquals(List.of("BOLD Pay 💶 <b>", "ITALIC Source: [x](y)"), marked(drawn.get(0)));
    }

    @Test
    void aLongReplyIsSplitBetweenParagraphsWithTheButtonsBelowTheLast() {
        List<Part> parts = IntStream.range(0, 10)
                .mapToObj(i -> Part.plain(("p" + i + " ").repeat(300).strip()))
                .toList();
        List<Drawn> drawn = renderer.draw(reply(parts, new Choice("More", Tap.ask("menu"))));
        assertEquals(3, drawn.size());
        assertEquals(
                parts.stream().map(Part::text).collect(Collectors.joining("\n\n")),
                drawn.stream().map(Drawn::text).collect(Collectors.joining("\n\n")));
        assertTrue(drawn.get(0).rows().isEmpty() && drawn.get(1).rows().isEmpty());
        assertEquals("More", drawn.get(2).rows().get(0).get(0).caption());
    }

    @Test
    void whateverIsSaidKeepsTelegramsLimits() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Part> parts = random.ints(1 + random.nextInt(6), 0, 3)
                    .mapToObj(style -> new Part(Part.Style.values()[style], words(random), About.NOTHING))
                    .toList();
            renderer.draw(reply(parts)).forEach(TelegramRendererTest::check);
        }
    }

    private static String words(Random random) {
        String[] letters = {"😀", "a", " ", ". ", "\n", "\n\n", "ß", "\uD83D", "\u0000", "\u202E", "word", "👩‍👩‍👧"};
        String unit = letters[random.nextInt(letters.length)];
        return unit.repeat(random.nextInt(9000)) + letters[random.nextInt(letters.length)].repeat(random.nextInt(50));
    }

    private static void check(Drawn drawn) {
        String text = drawn.text();
        assertFalse(text.isBlank());
        assertTrue(text.length() <= Drawn.LONGEST);
        assertTrue(drawn.marks().size() <= 100);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                assertTrue(Character.isLowSurrogate(text.charAt(++i)));
            } else {
                assertFalse(Character.isLowSurrogate(text.charAt(i)));
            }
        }
        drawn.marks().forEach(mark -> {
            String in = text.substring(mark.offset(), mark.offset() + mark.length());
            assertEquals(in.strip(), in);
            assertFalse(in.isEmpty());
        });
    }

    @Test
    void shortCaptionsStandInPairs() {
        Drawn drawn = renderer.draw(reply(
                        List.of(Part.plain("Where?")),
                        new Choice("Germany", Tap.ask("a")),
                        new Choice("Spain", Tap.ask("b")),
                        new Choice("A caption that is long", Tap.ask("c")),
                        new Choice("France", Tap.ask("d"))))
                .get(0);
        assertEquals(List.of(2, 1, 1), drawn.rows().stream().map(List::size).toList());
    }

    @Test
    void everyButtonThatTheGuideCanLeadToFitsAndComesBack() {
        Stream<String> sections =
                TheGuide.guide().sections().values().stream().map(Section::id).map(Object::toString);
        Stream<String> items = TheGuide.guide().items().map(Item::id).map(Object::toString);
        Stream<String> pays = TheGuide.guide().roles().stream()
                .flatMap(role -> TheGuide.guide().payIn(role.id()).stream())
                .map(range -> range.id().toString());
        List<String> all = Stream.of(sections, items, pays).flatMap(ids -> ids).toList();
        assertTrue(all.size() > 80, all.size() + " topics");
        for (String topic : all) {
            for (Tap tap : List.of(Tap.open(topic), Tap.whole(topic), Tap.doubts(topic))) {
                ButtonCodes.Pressed back =
                        codes.read(codes.write(tap, true).orElseThrow()).orElseThrow();
                assertEquals(new ButtonCodes.Pressed(tap, true), back);
            }
        }
    }

    @Test
    void whatDoesNotFitIntoAButtonIsLeftOut() {
        Drawn drawn = renderer.draw(
                        reply(List.of(Part.plain("x")), new Choice("Too long", Tap.open("a/" + "é".repeat(40)))))
                .get(0);
        assertTrue(drawn.rows().isEmpty());
        assertTrue(new ButtonCodes(Map.of()).read("").isEmpty());
    }

    @Test
    void pagesOfOneThingAreTurnedInPlace() {
        Reply page = reply(
                List.of(Part.plain("…", new About.Topic("ml-engineer/challenges"))),
                new Choice("More", Tap.whole("ml-engineer/challenges"), "ml-engineer/challenges"),
                new Choice("Tools", Tap.open("ml-engineer/tools"), "ml-engineer/tools"),
                new Choice("All doubts", Tap.doubts("ml-engineer/challenges")));
        assertEquals(
                List.of("e1wmle/challenges", "1omle/tools", "1dmle/challenges"),
                renderer.draw(page).get(0).rows().stream()
                        .flatMap(List::stream)
                        .map(Drawn.Button::data)
                        .toList());
    }
}
