package dev.careerbot.faketelegram;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A kept-alive connection without a client library, to see what really comes over the wire. */
final class RawClient implements AutoCloseable {
    private final String base;
    private final Socket socket;
    private final InputStream in;

    RawClient(FakeTelegram telegram) {
        this.base = "/bot" + telegram.token() + "/";
        try {
            this.socket = new Socket("127.0.0.1", telegram.port());
            socket.setTcpNoDelay(true);
            this.in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of the answer. */
    String post(String method, String json) {
        try {
            send(method, json);
            return new String(in.readNBytes(readHead()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void send(String method, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + base + method + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(body);
        socket.getOutputStream().write(whole.toByteArray());
    }

    void write(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
    }

    /** Skips the head and returns the length of the body, -1 when the connection closed instead. */
    int readHead() throws IOException {
        int length = -1;
        for (String line = readLine(); !line.isEmpty(); line = readLine()) {
            if (line.startsWith("Content-Length: ")) {
                length = Integer.parseInt(line.substring("Content-Length: ".length()));
            }
        }
        return length;
    }

    /** What comes within a time, up to the end. */
    byte[] readFor(int millis) throws IOException {
        long deadline = System.nanoTime() + millis * 1_000_000L;
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        try {
            for (int next = readBefore(deadline); next >= 0; next = readBefore(deadline)) {
                got.write(next);
            }
        } catch (SocketTimeoutException e) {
            // All that came.
        }
        return got.toByteArray();
    }

    private int readBefore(long deadline) throws IOException {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            return -1;
        }
        socket.setSoTimeout((int) left);
        return in.read();
    }

    /** True when the server closes within a time, politely or not. */
    boolean closesWithin(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            return in.read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int next;
        while ((next = in.read()) >= 0 && next != '\n') {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
