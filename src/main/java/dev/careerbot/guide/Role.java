package dev.careerbot.guide;

import java.util.List;

/** A role that the guide describes, with all the names that people call it by. */
public record Role(String id, String title, String shortForm, int order, List<String> names) {
    public Role {
        names = List.copyOf(names);
    }
}
