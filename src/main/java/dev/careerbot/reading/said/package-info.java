/** One message in its talk, and the words of English that steer it whatever it is about. */
@NullMarked
package dev.careerbot.reading.said;

import org.jspecify.annotations.NullMarked;
