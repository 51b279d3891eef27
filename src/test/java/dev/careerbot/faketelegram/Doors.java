package dev.careerbot.faketelegram;

import dev.careerbot.faketelegram.http.Handler;
import dev.careerbot.faketelegram.http.Request;
import dev.careerbot.faketelegram.http.Response;

/** The bot comes in by one door and the test by another. */
record Doors(BotApi bots, Control control) implements Handler {

    @Override
    public boolean hangsUpOn(Request head) {
        return bots.hangsUpOn(head);
    }

    @Override
    public Response answer(Request request) throws InterruptedException {
        return request.path().startsWith(Control.PATH) ? control.answer(request) : bots.answer(request);
    }
}
