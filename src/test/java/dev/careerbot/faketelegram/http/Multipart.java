package dev.careerbot.faketelegram.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a multipart body at its boundary. Files stay bytes. */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");
    private static final byte[] BLANK_LINE = {'\r', '\n', '\r', '\n'};

    private final byte[] body;
    private final byte[] delimiter;

    Multipart(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = ("--" + boundary).getBytes(StandardCharsets.UTF_8);
    }

    static String boundary(String contentType) throws MalformedRequest {
        Matcher found = BOUNDARY.matcher(contentType);
        if (!found.find()) {
            throw new MalformedRequest(400, "boundary not found");
        }
        return found.group(1);
    }

    void readInto(Fields fields) throws MalformedRequest {
        int at = find(delimiter, 0);
        while (at >= 0 && !isLast(at)) {
            int from = at + delimiter.length + 2;
            int next = find(delimiter, from);
            if (next < 0) {
                throw new MalformedRequest(400, "a part has no end");
            }
            readPart(from, next - 2, fields);
            at = next;
        }
        if (at < 0) {
            throw new MalformedRequest(400, "boundary not found");
        }
    }

    private void readPart(int from, int to, Fields fields) throws MalformedRequest {
        int headEnd = find(BLANK_LINE, from);
        if (headEnd < 0 || headEnd > to) {
            throw new MalformedRequest(400, "a part has no head");
        }
        String head = new String(body, from, headEnd - from, StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOfRange(body, headEnd + BLANK_LINE.length, Math.max(to, headEnd + 4));
        Matcher name = NAME.matcher(head);
        if (!name.find()) {
            throw new MalformedRequest(400, "a part has no name");
        }
        Matcher file = FILE_NAME.matcher(head);
        if (file.find()) {
            fields.uploads().put(name.group(1), new Upload(file.group(1), typeIn(head), content));
        } else {
            fields.values().put(name.group(1), new String(content, StandardCharsets.UTF_8));
        }
    }

    private static String typeIn(String head) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-type:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("application/octet-stream");
    }

    private boolean isLast(int at) {
        int after = at + delimiter.length;
        return after + 1 < body.length && body[after] == '-' && body[after + 1] == '-';
    }

    private int find(byte[] wanted, int from) {
        for (int i = from; i <= body.length - wanted.length; i++) {
            if (Arrays.equals(body, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
