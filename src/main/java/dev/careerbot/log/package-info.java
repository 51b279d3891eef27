/** How the log is written: a line an event, for people or for programs, and nothing in it that looks like a token. */
@NullMarked
package dev.careerbot.log;

import org.jspecify.annotations.NullMarked;
