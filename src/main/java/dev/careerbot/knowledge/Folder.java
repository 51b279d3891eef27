package dev.careerbot.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of a knowledge folder, read once: those on disk, or the copy that the jar carries. */
public final class Folder {
    private static final String CARRIED = "knowledge/";

    private final String place;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> unread = new ArrayList<>();

    private Folder(String place) {
        this.place = place;
    }

    public static Folder on(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new NoSuchFileException(path.toString());
        }
        Folder folder = new Folder(path.toString());
        for (Map.Entry<String, Path> file : filesIn(path).entrySet()) {
            if (Shelves.isRead(file.getKey())) {
                folder.files.put(file.getKey(), Files.readAllBytes(file.getValue()));
            } else {
                folder.unread.add(file.getKey());
            }
        }
        return folder;
    }

    /** By name. The folder may be a link: whoever swaps whole folders swaps that. */
    static Map<String, Path> filesIn(Path path) throws IOException {
        Path place = path.toRealPath();
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(place)) {
            for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                String name = place.relativize(file).toString().replace('\\', '/');
                if (!Shelves.isPassedOver(name)) {
                    files.put(name, file);
                }
            }
        }
        return files;
    }

    public static Folder carried() {
        URL inside = Folder.class.getResource("/" + CARRIED + "sources.json");
        if (inside == null) {
            throw new IllegalStateException("the program carries no knowledge folder");
        }
        try {
            return inside.openConnection() instanceof JarURLConnection jar
                    ? in(jar.getJarFile())
                    : on(Path.of(URI.create(inside.toString())).resolveSibling(""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Folder in(JarFile jar) throws IOException {
        Folder folder = new Folder("the carried copy");
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            String name = entry.getName();
            if (name.startsWith(CARRIED) && Shelves.isRead(name.substring(CARRIED.length()))) {
                try (InputStream content = jar.getInputStream(entry)) {
                    folder.files.put(name.substring(CARRIED.length()), content.readAllBytes());
                }
            }
        }
        return folder;
    }

    public String place() {
        return place;
    }

    /** Said in place of a fault for each file that is missing, where somebody took another folder for it. */
    public Optional<Fault> otherThanKnowledge() {
        if (files.containsKey("sources.json") || files.keySet().stream().anyMatch(name -> name.startsWith("roles/"))) {
            return Optional.empty();
        }
        String instead = unread.stream()
                .filter(name -> name.endsWith("/sources.json"))
                .findFirst()
                .map(name -> "do you mean " + place + "/" + name.substring(0, name.lastIndexOf('/')) + "?")
                .orElse("name one that has, or copy the folder knowledge/ and change the copy");
        return Optional.of(
                new Fault(place, 0, "this is no knowledge folder: it has no roles/ and no sources.json", instead));
    }

    Collection<String> names() {
        return files.keySet();
    }

    /** The files that nothing reads. */
    List<String> unread() {
        return unread;
    }

    /** All files below a folder, by name. */
    List<Sheet> below(String prefix, String ending, Faults faults) {
        List<Sheet> sheets = new ArrayList<>();
        for (String name : files.keySet()) {
            if (name.startsWith(prefix) && name.endsWith(ending)) {
                sheet(name, faults).ifPresent(sheets::add);
            }
        }
        return sheets;
    }

    Optional<Sheet> sheet(String name, Faults faults) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            faults.cause(name, 1, "the file is missing", "add it or take another copy of the folder");
            return Optional.empty();
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer read = ByteBuffer.wrap(bytes);
        // Where it stops is where the first byte stands that is none of UTF-8.
        if (StandardCharsets.UTF_8.newDecoder().decode(read, text, true).isError()) {
            faults.cause(
                    name,
                    1 + (int) text.flip().chars().filter(c -> c == '\n').count(),
                    "the file is not UTF-8 text",
                    "save it as UTF-8");
            return Optional.empty();
        }
        String all = text.flip().toString();
        return Optional.of(new Sheet(name, all.startsWith("\uFEFF") ? all.substring(1) : all));
    }
}
