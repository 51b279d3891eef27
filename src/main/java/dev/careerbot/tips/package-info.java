/** One tip a day: who gets one, at which hour of which zone, in which order, and that none comes twice. */
@NullMarked
package dev.careerbot.tips;

import org.jspecify.annotations.NullMarked;
