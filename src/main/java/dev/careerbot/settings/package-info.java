/** What the person who runs the bot can set: one record, read once. */
@NullMarked
package dev.careerbot.settings;

import org.jspecify.annotations.NullMarked;
