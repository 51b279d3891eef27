package dev.careerbot.guide;

import java.util.List;

/** A role that the guide describes: all the names that people call it by, and its sections in reading order. */
public record Role(String id, String title, String shortForm, int order, List<String> names, List<String> sections) {
    public Role {
        names = List.copyOf(names);
        sections = List.copyOf(sections);
    }
}
