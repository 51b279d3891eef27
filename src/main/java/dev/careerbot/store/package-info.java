/** What must outlive the process. SQL lives here alone. */
@NullMarked
package dev.careerbot.store;

import org.jspecify.annotations.NullMarked;
