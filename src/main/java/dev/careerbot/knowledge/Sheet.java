package dev.careerbot.knowledge;

import java.util.List;

/** One knowledge file as text. {@code name} is its path inside the folder, with {@code /}. */
record Sheet(String name, String text) {
    List<String> lines() {
        return text.lines().toList();
    }

    /** The file's name without folder and ending. */
    String stem() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
    }

    /** The folders above the file, outermost first. */
    List<String> folders() {
        String[] parts = name.split("/");
        return List.of(parts).subList(0, parts.length - 1);
    }
}
