package dev.careerbot.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Markdown can say and the bot cannot would be lost or garbled. */
class ProseTest extends FaultScene {
    private static final String TOOLS = "roles/ml-engineer/tools.md";
    private static final String HOURS = "notes/hours.md";

    @Test
    void aBraceThatIsNotClosedWouldBeShown() throws IOException {
        copy.append(TOOLS, "Odd. {doubts=undated");
        assertFaults(TOOLS, "a brace stands in the text, write {key=value} once, at the end of the paragraph");
    }

    @Test
    void inANoteBracesWouldBeLost() throws IOException {
        copy.append(HOURS, "Odd. {source=career-guide doubts=undated}");
        assertFaults(HOURS, "braces are not read here, write it into the front matter, or take it out");
    }

    @Test
    void whatIsNoPlainText() throws IOException {
        copy.append(TOOLS, """
                | tool | use |
                |---|---|
                | Spark | data |

                A <b>bold</b> word.

                See [the page](https://example.org/page), or <https://example.org/page>.

                ![a picture](picture.png)

                ```
                lost
                ```

                <div>lost</div>""");
        assertFaults(
                TOOLS,
                "a table would be shown as it stands, write a paragraph or an item for each row",
                "<b> would be shown as it stands, take it out",
                "</b> would be shown as it stands, take it out",
                "the address https://example.org/page is not shown, write it out in the text",
                "pictures are not shown, say in words what is in it",
                "HTML and blocks of code are not shown, write it as a paragraph",
                "HTML and blocks of code are not shown, write it as a paragraph");
    }

    @Test
    void aWordThatTheAddressEndsWithDoesNotShowIt() throws IOException {
        copy.append(TOOLS, "See the [salary](https://example.org/salary), or write to <coach@example.org>.");
        assertFaults(TOOLS, "the address https://example.org/salary is not shown, write it out in the text");
    }

    private void assertFaults(String file, String... faults) throws IOException {
        assertEquals(
                List.of(faults),
                faults().stream()
                        .map(fault -> fault.replaceFirst("^" + file + ":\\d+: ", ""))
                        .toList());
    }
}
