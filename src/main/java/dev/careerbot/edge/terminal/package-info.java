/** The terminal door: a talk with history, completion and numbered choices. JLine lives here alone. */
@NullMarked
package dev.careerbot.edge.terminal;

import org.jspecify.annotations.NullMarked;
