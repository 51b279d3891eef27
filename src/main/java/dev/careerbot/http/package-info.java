/** What a watcher asks over HTTP: whether the bot lives, whether it is ready, and its figures. Micrometer lives here alone. */
@NullMarked
package dev.careerbot.http;

import org.jspecify.annotations.NullMarked;
