/** Talk about the daily tip: subscribing, what is set, and the tip itself in words. */
@NullMarked
package dev.careerbot.tips.talk;

import org.jspecify.annotations.NullMarked;
