/** From an update to what was meant, and from a reply to what is drawn: how the bot behaves as people in Telegram expect. */
@NullMarked
package dev.careerbot.edge.telegram.talk;

import org.jspecify.annotations.NullMarked;
