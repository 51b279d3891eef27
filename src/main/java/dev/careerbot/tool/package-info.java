/** The bot without a talk: ask, check and eval. */
@NullMarked
package dev.careerbot.tool;

import org.jspecify.annotations.NullMarked;
