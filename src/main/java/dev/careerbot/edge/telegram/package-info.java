/** The Telegram door: updates in, answers out, nothing lost between. telegrambots and OkHttp live here alone. */
@NullMarked
package dev.careerbot.edge.telegram;

import org.jspecify.annotations.NullMarked;
