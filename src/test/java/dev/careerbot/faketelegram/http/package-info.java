/** A small HTTP/1.1 server over raw sockets: it can misbehave in ways that a well-made server cannot. */
package dev.careerbot.faketelegram.http;
