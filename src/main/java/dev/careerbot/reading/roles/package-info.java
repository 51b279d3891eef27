/** What is asked of the other role, of both, or between them. */
@NullMarked
package dev.careerbot.reading.roles;

import org.jspecify.annotations.NullMarked;
