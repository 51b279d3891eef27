/** Which of the items of a section is meant: by number, by name, beside another, all but one. */
@NullMarked
package dev.careerbot.reading.items;

import org.jspecify.annotations.NullMarked;
