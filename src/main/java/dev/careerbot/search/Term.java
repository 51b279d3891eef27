package dev.careerbot.search;

/** A term that is searched for, and the words of the message that it came from. */
record Term(String text, String words) {}
