/** What is said of the talk itself, or of what it has just shown, without a subject of its own. */
@NullMarked
package dev.careerbot.reading.talk;

import org.jspecify.annotations.NullMarked;
