/** What is kept about people: said, handed over, and erased. */
@NullMarked
package dev.careerbot.privacy;

import org.jspecify.annotations.NullMarked;
