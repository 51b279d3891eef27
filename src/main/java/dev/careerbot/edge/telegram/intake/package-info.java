/** Updates in: polled, stored, only then confirmed, and worked chat by chat until they are answered. */
@NullMarked
package dev.careerbot.edge.telegram.intake;

import org.jspecify.annotations.NullMarked;
