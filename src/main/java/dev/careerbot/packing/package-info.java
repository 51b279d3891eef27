/** Arrays and texts as one block of bytes, which a start takes in whole instead of making it anew. Knows nothing else. */
@NullMarked
package dev.careerbot.packing;

import org.jspecify.annotations.NullMarked;
