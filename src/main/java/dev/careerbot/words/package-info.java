/** How a message is cut into words, and which of them name a role, a place or an amount. Knows the guide's names. */
@NullMarked
package dev.careerbot.words;

import org.jspecify.annotations.NullMarked;
