/** What the guide knows, as checked values: roles, sections, items, pay, sources and doubts. Knows nothing else. */
@NullMarked
package dev.careerbot.guide;

import org.jspecify.annotations.NullMarked;
