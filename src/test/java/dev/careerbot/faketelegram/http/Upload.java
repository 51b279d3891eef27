package dev.careerbot.faketelegram.http;

/** A file that came in a multipart body. */
public record Upload(String name, String type, byte[] bytes) {}
