/** The Telegram door, put together: {@code intake} takes updates in, {@code talk} understands and draws, {@code sending} sends. */
@NullMarked
package dev.careerbot.edge.telegram;

import org.jspecify.annotations.NullMarked;
