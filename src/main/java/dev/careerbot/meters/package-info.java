/** What is counted: rooms tell it here. Who shows it is another room's business; this one knows no library. */
@NullMarked
package dev.careerbot.meters;

import org.jspecify.annotations.NullMarked;
