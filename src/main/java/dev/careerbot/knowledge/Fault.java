package dev.careerbot.knowledge;

/** One thing that is wrong in a knowledge file, and what to write instead. {@code line} is 0 where none is meant. */
public record Fault(String file, int line, String wrong, String instead) implements Comparable<Fault> {
    @Override
    public int compareTo(Fault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + wrong + ", " + instead;
    }
}
