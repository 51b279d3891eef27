package dev.careerbot.edge.telegram.api;

import com.fasterxml.jackson.annotation.JsonValue;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/** A method of the library whose answer we read: to the library a message that it cannot bind was not sent. */
public final class PlainAnswer extends BotApiMethod<Outcome> {
    private final BotApiMethod<?> method;

    public PlainAnswer(BotApiMethod<?> method) {
        this.method = method;
    }

    @JsonValue
    BotApiMethod<?> method() {
        return method;
    }

    @Override
    public String getMethod() {
        return method.getMethod();
    }

    @Override
    public Outcome deserializeResponse(String answer) {
        return AnswerReader.read(answer);
    }

    @Override
    public void validate() throws TelegramApiValidationException {
        method.validate();
    }
}
