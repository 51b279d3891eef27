package dev.careerbot.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds names of one word or several, the longest first. */
public final class NameTable<T> {
    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        private @Nullable T what;
        private @Nullable Map<String, Node<T>> next;

        private Node<T> below(String word) {
            if (next == null) {
                next = new HashMap<>(4);
            }
            return next.computeIfAbsent(word, unseen -> new Node<>());
        }

        private @Nullable Node<T> at(String word) {
            return next == null ? null : next.get(word);
        }
    }

    public record Found<T>(T what, int words) {}

    /** The first to take a name keeps it. */
    public void put(String name, T what) {
        Node<T> node = root;
        int from = 0;
        for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', from)) {
            node = node.below(name.substring(from, blank));
            from = blank + 1;
        }
        node = node.below(name.substring(from));
        if (node.what == null) {
            node.what = what;
        }
    }

    public <W> @Nullable Found<T> longestAt(List<W> words, Function<W, String> spelt, int at) {
        Found<T> longest = null;
        Node<T> node = root;
        for (int i = at; i < words.size(); i++) {
            node = node.at(spelt.apply(words.get(i)));
            if (node == null) {
                break;
            }
            T what = node.what;
            if (what != null) {
                longest = new Found<>(what, i - at + 1);
            }
        }
        return longest;
    }
}
