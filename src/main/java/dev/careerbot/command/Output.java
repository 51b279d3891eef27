package dev.careerbot.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers what got lost: whoever prints is not told, and a full disk would pass for success. */
final class Output extends FileOutputStream {
    /** Who reads no further, as {@code head}, has all they want. */
    private static final String READER_GONE = "Broken pipe";

    private @Nullable String lost;

    Output() {
        super(FileDescriptor.out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            super.write(bytes, from, count);
        } catch (IOException failed) {
            lost = String.valueOf(failed.getMessage());
            throw failed;
        }
    }

    /** Why something could not be written. */
    Optional<String> lost() {
        return Optional.ofNullable(lost).filter(why -> !why.equals(READER_GONE));
    }
}
