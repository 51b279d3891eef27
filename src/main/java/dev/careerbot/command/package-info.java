/** What can be typed behind {@code careerbot}, a file for each command: reads its options and hands over to the house. */
@NullMarked
package dev.careerbot.command;

import org.jspecify.annotations.NullMarked;
