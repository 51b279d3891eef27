/** What the bot hears, where the talk stands, and the way from one to a reply. Knows no library and no door. */
@NullMarked
package dev.careerbot.conversation;

import org.jspecify.annotations.NullMarked;
