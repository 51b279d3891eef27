package dev.careerbot.edge.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.Test;

class TerminalDoorTest {
    private static int widthOf(int columns) throws IOException {
        try (Terminal terminal = TerminalBuilder.builder()
                .system(false)
                .type("ansi")
                .streams(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream())
                .build()) {
            terminal.setSize(new Size(columns, columns));
            TerminalDoor.size(terminal);
            return terminal.getWidth();
        }
    }

    @Test
    void aTerminalThatDoesNotSayHowLargeItIsIsAsWideAsAPipe() throws IOException {
        assertEquals(80, widthOf(0));
        assertEquals(40, widthOf(40));
    }
}
