package dev.careerbot.faketelegram;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A person at the keyboard: lines go to the bot, and what it says is printed with its buttons numbered. */
final class Console {
    static final long PERSON = 7_000_000_007L;
    static final long GROUP = -1_001_234_567_890L;
    private static final String HELP = "A line goes to the bot, #2 presses button 2. Also: /to-group TEXT, :edit TEXT"
            + " (your last message), :photo, :voice, :block, :unblock, :quit";
    private static final Duration LOOK = Duration.ofHours(1);

    private record Pressable(Speaker speaker, SeenMessage message, Button button) {}

    private final FakeTelegram telegram;
    private final PrintStream out;
    private final Speaker alone;
    private final Speaker inGroup;
    private final List<Pressable> buttons = new ArrayList<>();
    private long lastSaid;
    private int printed;

    Console(FakeTelegram telegram, PrintStream out) {
        this.telegram = telegram;
        this.out = out;
        this.alone = telegram.privateChat(PERSON);
        this.inGroup = telegram.group(GROUP).member(PERSON);
    }

    void talk(BufferedReader in) throws IOException {
        out.println(HELP);
        Thread printer = new Thread(this::printForever, "fake-telegram-printer");
        printer.setDaemon(true);
        printer.start();
        String line;
        while ((line = in.readLine()) != null && !line.strip().equals(":quit")) {
            if (!line.isBlank()) {
                obey(line.strip());
            }
        }
    }

    private void obey(String line) {
        if (line.matches("#\\d{1,6}")) {
            press(Integer.parseInt(line.substring(1)));
        } else if (line.startsWith("/to-group ")) {
            inGroup.says(line.substring("/to-group ".length()));
        } else if (line.startsWith(":edit ") && lastSaid > 0) {
            alone.edits(lastSaid, line.substring(":edit ".length()));
        } else if (line.startsWith(":")) {
            act(line);
        } else {
            lastSaid = alone.says(line);
        }
    }

    private void act(String line) {
        switch (line) {
            case ":photo" -> alone.sendsPhoto();
            case ":voice" -> alone.sendsVoice();
            case ":block" -> alone.blocksBot();
            case ":unblock" -> alone.unblocksBot();
            default -> out.println(HELP);
        }
    }

    private synchronized void press(int number) {
        if (number < 1 || number > buttons.size()) {
            out.println("There is no button " + number);
            return;
        }
        Pressable pressed = buttons.get(number - 1);
        if (pressed.button().data().isEmpty()) {
            out.println("It opens " + pressed.button().url());
        } else {
            pressed.speaker().tapsData(pressed.message().id(), pressed.button().data());
        }
    }

    private void printForever() {
        while (true) {
            telegram.await(LOOK, () -> telegram.sends().size() > printed);
            List<Send> sends = telegram.sends();
            sends.subList(printed, sends.size()).forEach(this::print);
            printed = sends.size();
        }
    }

    private synchronized void print(Send send) {
        Speaker speaker = send.chat() == GROUP ? inGroup : alone;
        telegram.sent(send.chat()).stream()
                .filter(message -> message.id() == send.message())
                .forEach(message -> show(send, speaker, message));
    }

    private void show(Send send, Speaker speaker, SeenMessage message) {
        String edited = send.method().startsWith("edit") ? " (edited)" : "";
        String where = send.chat() == GROUP ? " (in the group)" : "";
        String file = message.file() == null ? "" : "[file " + message.file().name() + "] ";
        out.println("bot" + where + edited + "> " + file + message.text().replace("\n", "\n     "));
        for (List<Button> row : message.rows()) {
            StringBuilder line = new StringBuilder("    ");
            for (Button button : row) {
                buttons.add(new Pressable(speaker, message, button));
                line.append(" #")
                        .append(buttons.size())
                        .append(" [")
                        .append(button.caption())
                        .append(']');
            }
            out.println(line);
        }
    }
}
