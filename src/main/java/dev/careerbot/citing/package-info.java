/** What stands under every answer, whichever skill gives it: sources, doubts, and the topics that are offered. */
@NullMarked
package dev.careerbot.citing;

import org.jspecify.annotations.NullMarked;
