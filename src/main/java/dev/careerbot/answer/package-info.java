/** The skill that answers from the guide's sections, items and notes. */
@NullMarked
package dev.careerbot.answer;

import org.jspecify.annotations.NullMarked;
