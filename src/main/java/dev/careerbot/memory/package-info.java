/** Keeps where each talk stands, for a stated time. Caffeine lives here alone. */
@NullMarked
package dev.careerbot.memory;

import org.jspecify.annotations.NullMarked;
