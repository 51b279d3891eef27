/** What is asked about pay: which places, which figure, what a sum is held against, what a figure rests on. */
@NullMarked
package dev.careerbot.reading.pay;

import org.jspecify.annotations.NullMarked;
