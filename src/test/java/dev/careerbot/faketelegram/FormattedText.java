package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** Text and what is marked in it. */
record FormattedText(String text, ArrayNode entities) {}
