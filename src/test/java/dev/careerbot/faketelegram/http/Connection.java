package dev.careerbot.faketelegram.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One client's connection, kept alive from request to request. */
final class Connection implements Runnable {
    private final Socket socket;
    private final Handler handler;
    private volatile Thread worker;
    private volatile boolean cut;

    Connection(Socket socket, Handler handler) {
        this.socket = socket;
        this.handler = handler;
    }

    @Override
    public void run() {
        worker = Thread.currentThread();
        try (socket) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            RequestReader reader = new RequestReader(socket.getInputStream(), out);
            try {
                serve(reader, out);
            } catch (MalformedRequest e) {
                write(Response.of(e.status(), "text/plain", e.getMessage()).with("Connection", "close"), out);
            }
        } catch (IOException | InterruptedException e) {
            // The client has gone, or the server closes: there is no one left to tell.
        } finally {
            worker = null;
        }
    }

    void cut() {
        cut = true;
        closeQuietly();
        Thread running = worker;
        if (running != null) {
            running.interrupt();
        }
    }

    private void serve(RequestReader reader, OutputStream out) throws IOException, InterruptedException {
        while (!cut) {
            Request head = reader.readHead();
            if (head == null) {
                return;
            }
            if (handler.hangsUpOn(head)) {
                socket.setSoLinger(true, 0);
                return;
            }
            Request request = reader.readBody(head);
            Response response = answer(request);
            if (!deliver(response, reader, out) || request.asksToClose()) {
                return;
            }
        }
    }

    private Response answer(Request request) throws InterruptedException {
        try {
            return handler.answer(request);
        } catch (RuntimeException e) {
            e.printStackTrace();
            String told = "{\"ok\":false,\"error_code\":500,\"description\":\"The fake server itself failed\"}";
            return Response.json(500, told.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** False when the connection is over. */
    private boolean deliver(Response response, RequestReader reader, OutputStream out)
            throws IOException, InterruptedException {
        switch (response.manner()) {
            case WHOLE -> write(response, out);
            case CUT -> {
                out.write(response.head());
                out.write(response.body(), 0, response.body().length / 2);
                return false;
            }
            case DRIPPED -> drip(response, out);
            case SILENT -> reader.readToTheEnd();
            case CLOSED -> {
                return false;
            }
        }
        return response.manner() != Response.Manner.SILENT;
    }

    private static void write(Response response, OutputStream out) throws IOException {
        byte[] head = response.head();
        byte[] whole = Arrays.copyOf(head, head.length + response.body().length);
        System.arraycopy(response.body(), 0, whole, head.length, response.body().length);
        out.write(whole);
    }

    private static void drip(Response response, OutputStream out) throws IOException, InterruptedException {
        out.write(response.head());
        for (byte drop : response.body()) {
            Thread.sleep(response.drip().toMillis());
            out.write(drop);
        }
    }

    private void closeQuietly() {
        try {
            socket.close();
        } catch (IOException e) {
            // It was closed already.
        }
    }
}
