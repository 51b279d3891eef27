package dev.careerbot.transcripts;

import dev.careerbot.edge.telegram.RunningBot;
import dev.careerbot.faketelegram.Button;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Send;
import dev.careerbot.faketelegram.Speaker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A talk as a person in Telegram has it: over HTTP and back, and what is a number in the terminal is a button here. */
final class InTelegram implements Transcript.Talk {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final FakeTelegram telegram;
    private final RunningBot bot;
    private final Speaker person;
    private List<Button> buttons = List.of();
    private long shownBelow;

    InTelegram(FakeTelegram telegram, RunningBot bot, long chat) {
        this.telegram = telegram;
        this.bot = bot;
        this.person = telegram.privateChat(chat);
    }

    @Override
    public Transcript.Answer hear(String typed) {
        int answered = bot.answered(person.chat());
        long seen = sends().count();
        Optional<Button> taken = taken(typed);
        if (taken.isPresent()) {
            person.tapsData(shownBelow, taken.get().data());
        } else {
            person.says(typed);
        }
        if (!telegram.await(SOON, () -> bot.answered(person.chat()) > answered)) {
            throw new AssertionError("no answer to " + typed);
        }
        return seen(sends().skip(seen).map(Send::message).toList());
    }

    /** Of this talk: others go on beside it. */
    private Stream<Send> sends() {
        return telegram.sends().stream().filter(send -> send.chat() == person.chat());
    }

    /** What the terminal takes by its caption is a button with that caption, and numbers are hours there too. */
    private Optional<Button> taken(String typed) {
        boolean hours = buttons.stream().anyMatch(button -> button.caption().matches("(... )?\\d\\d:\\d\\d"));
        if (!hours && typed.matches("(and )?[1-9]\\d?\\.?")) {
            int number = Integer.parseInt(typed.replaceAll("\\D", ""));
            return number <= buttons.size() ? Optional.of(buttons.get(number - 1)) : Optional.empty();
        }
        return buttons.stream()
                .filter(button -> hours && button.caption().equals(typed))
                .findFirst();
    }

    private Transcript.Answer seen(List<Long> ids) {
        List<SeenMessage> pages = telegram.sent(person.chat()).stream()
                .filter(message -> ids.contains(message.id()))
                .toList();
        if (pages.isEmpty()) {
            return new Transcript.Answer("(nothing)", List.of());
        }
        SeenMessage last = pages.get(pages.size() - 1);
        buttons = last.buttons();
        shownBelow = last.id();
        return new Transcript.Answer(
                pages.stream().map(SeenMessage::text).collect(Collectors.joining("\n\n")), last.captions());
    }
}
