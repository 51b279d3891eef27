package dev.careerbot.faketelegram.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the requests of one connection, one after the other. */
final class RequestReader {
    private static final int BUFFER = 16 * 1024;
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int MOST_HEADERS = 100;
    private static final int LARGEST_BODY = 64 * 1024 * 1024;
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final OutputStream out;
    private long firstByteAt;

    RequestReader(InputStream in, OutputStream out) {
        this.in = new BufferedInputStream(in, BUFFER);
        this.out = out;
    }

    /** The next request without its body, or null when the client has closed. */
    Request readHead() throws IOException {
        firstByteAt = 0;
        String line = readLine();
        if (line == null) {
            return null;
        }
        String[] parts = line.split(" ");
        if (parts.length != 3 || !parts[2].startsWith("HTTP/1.")) {
            throw new MalformedRequest(400, "not a request line");
        }
        URI target = target(parts[1]);
        String query = target.getRawQuery() == null ? "" : target.getRawQuery();
        return new Request(parts[0], target.getPath(), query, readHeaders(), NOTHING, firstByteAt);
    }

    Request readBody(Request head) throws IOException {
        if (head.header("expect").equalsIgnoreCase("100-continue")) {
            out.write(CONTINUE);
        }
        if (head.header("transfer-encoding").equalsIgnoreCase("chunked")) {
            return head.withBody(readChunks());
        }
        int length = length(head.header("content-length"), 10);
        return length == 0 ? head : head.withBody(readExactly(length));
    }

    /** Blocks until the client closes, so that nothing is ever answered. */
    void readToTheEnd() throws IOException {
        while (in.read() >= 0) {
            in.skip(in.available());
        }
    }

    private static URI target(String written) throws MalformedRequest {
        try {
            return new URI(written);
        } catch (URISyntaxException e) {
            throw new MalformedRequest(400, "not an address");
        }
    }

    private Map<String, String> readHeaders() throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (int i = 0; i < MOST_HEADERS; i++) {
            String line = readLine();
            if (line == null) {
                throw new EOFException("the head ends early");
            }
            if (line.isEmpty()) {
                return headers;
            }
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new MalformedRequest(400, "not a header");
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        throw new MalformedRequest(431, "too many headers");
    }

    private byte[] readChunks() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        while (true) {
            String size = readLine();
            if (size == null) {
                throw new EOFException("the chunks end early");
            }
            int length = length(size.split(";")[0].strip(), 16);
            if (length == 0) {
                readHeaders();
                return whole.toByteArray();
            }
            whole.write(readExactly(length));
            readLine();
        }
    }

    private static int length(String digits, int radix) throws MalformedRequest {
        try {
            int length = digits.isEmpty() ? 0 : Integer.parseInt(digits, radix);
            if (length < 0 || length > LARGEST_BODY) {
                throw new MalformedRequest(413, "Request Entity Too Large");
            }
            return length;
        } catch (NumberFormatException e) {
            throw new MalformedRequest(400, "not a length");
        }
    }

    private byte[] readExactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the body ends early");
        }
        return bytes;
    }

    private String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        int next;
        while ((next = in.read()) != '\n') {
            if (next < 0) {
                return null;
            }
            if (firstByteAt == 0) {
                firstByteAt = System.nanoTime();
            }
            if (line.size() >= LONGEST_LINE) {
                throw new MalformedRequest(431, "a line is too long");
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
