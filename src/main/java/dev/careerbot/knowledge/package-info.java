/** Reads the knowledge folder into a {@link dev.careerbot.guide.Guide}, or says every fault it has. Jackson and Markdown live here alone. */
@NullMarked
package dev.careerbot.knowledge;

import org.jspecify.annotations.NullMarked;
