/** The skill that answers about pay: by country, compared, and where a figure stands. */
@NullMarked
package dev.careerbot.salary;

import org.jspecify.annotations.NullMarked;
