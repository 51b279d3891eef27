/** Everything that goes out to Telegram: in order within a chat, chats side by side, each as often as it may be tried. */
@NullMarked
package dev.careerbot.edge.telegram.sending;

import org.jspecify.annotations.NullMarked;
