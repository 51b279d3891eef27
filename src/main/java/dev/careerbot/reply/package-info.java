/** What the bot can say, before any door knows how to draw it. */
@NullMarked
package dev.careerbot.reply;

import org.jspecify.annotations.NullMarked;
