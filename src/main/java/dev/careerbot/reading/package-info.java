/** From words to an {@link dev.careerbot.conversation.Intent}: what was asked, of which role, about which place. */
@NullMarked
package dev.careerbot.reading;

import org.jspecify.annotations.NullMarked;
