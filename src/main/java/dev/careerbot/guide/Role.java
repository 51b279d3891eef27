package dev.careerbot.guide;

import java.util.List;
import java.util.Map;

/**
 * A role that the guide describes: all the names that people call it by, and its sections in reading order.
 *
 * @param sentence what it is, for where its overview is not to be had; empty where the file does not say
 * @param instead which of its sections tells most of one that it lacks
 */
public record Role(
        String id,
        String title,
        String shortForm,
        String sentence,
        int order,
        List<String> names,
        List<String> sections,
        Map<String, String> instead) {
    public Role {
        names = List.copyOf(names);
        sections = List.copyOf(sections);
        instead = Map.copyOf(instead);
    }
}
