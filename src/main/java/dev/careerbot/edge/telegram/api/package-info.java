/** How the Bot API is called and what became of a call: one token, one address. */
@NullMarked
package dev.careerbot.edge.telegram.api;

import org.jspecify.annotations.NullMarked;
