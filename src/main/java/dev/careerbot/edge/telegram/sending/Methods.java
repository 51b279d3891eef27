package dev.careerbot.edge.telegram.sending;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** What we do, in the library's words. */
final class Methods {
    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private Methods() {}

    static BotApiMethod<?> of(Outgoing outgoing) {
        if (outgoing instanceof Outgoing.Message message) {
            return sendMessage(message);
        }
        if (outgoing instanceof Outgoing.Pushed pushed) {
            return sendMessage(pushed.message());
        }
        if (outgoing instanceof Outgoing.Edit edit) {
            return editMessage(edit);
        }
        if (outgoing instanceof Outgoing.CallbackAnswer answer) {
            return AnswerCallbackQuery.builder()
                    .callbackQueryId(answer.callback())
                    .text(answer.notice().isEmpty() ? null : answer.notice())
                    .showAlert(answer.notice().isEmpty() ? null : true)
                    .build();
        }
        if (outgoing instanceof Outgoing.Delete delete) {
            return new DeleteMessage(String.valueOf(delete.chat()), delete.message());
        }
        Outgoing.ChatAction action = (Outgoing.ChatAction) outgoing;
        return SendChatAction.builder()
                .chatId(action.chat())
                .messageThreadId(orNone(action.thread()))
                .action("typing")
                .build();
    }

    static Map<String, String> fields(Outgoing.Document document) {
        String chat = Long.toString(document.chat());
        int thread = document.otherwise().thread();
        return thread == 0
                ? Map.of("chat_id", chat)
                : Map.of("chat_id", chat, "message_thread_id", Integer.toString(thread));
    }

    private static SendMessage sendMessage(Outgoing.Message message) {
        return SendMessage.builder()
                .chatId(message.chat())
                .messageThreadId(orNone(message.thread()))
                .replyParameters(replyTo(message.repliesTo()))
                .text(message.drawn().text())
                .entities(entities(message.drawn()))
                .linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(keyboard(message.drawn()))
                .build();
    }

    private static EditMessageText editMessage(Outgoing.Edit edit) {
        Drawn drawn = edit.otherwise().drawn();
        return EditMessageText.builder()
                .chatId(edit.otherwise().chat())
                .messageId(edit.message())
                .text(drawn.text())
                .entities(entities(drawn))
                .linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(keyboard(drawn))
                .build();
    }

    private static @Nullable Integer orNone(int id) {
        return id == 0 ? null : id;
    }

    /** A message that is deleted meanwhile shall still be answered. */
    private static @Nullable ReplyParameters replyTo(int message) {
        return message == 0
                ? null
                : ReplyParameters.builder()
                        .messageId(message)
                        .allowSendingWithoutReply(true)
                        .build();
    }

    private static List<MessageEntity> entities(Drawn drawn) {
        return drawn.marks().stream()
                .<MessageEntity>map(mark -> MessageEntity.builder()
                        .type(mark.look().type())
                        .offset(mark.offset())
                        .length(mark.length())
                        .build())
                .toList();
    }

    private static @Nullable InlineKeyboardMarkup keyboard(Drawn drawn) {
        if (drawn.rows().isEmpty()) {
            return null;
        }
        return new InlineKeyboardMarkup(drawn.rows().stream()
                .map(row ->
                        new InlineKeyboardRow(row.stream().map(Methods::button).toList()))
                .toList());
    }

    private static InlineKeyboardButton button(Drawn.Button button) {
        return InlineKeyboardButton.builder()
                .text(button.caption())
                .callbackData(button.data())
                .build();
    }
}
