/** Finds what a message is about: the Lucene index over phrasings and passages. Lucene lives here alone. */
@NullMarked
package dev.careerbot.search;

import org.jspecify.annotations.NullMarked;
