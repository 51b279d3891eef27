package dev.careerbot.faketelegram.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens on the loopback address, a thread to a connection; can go away and come back on the same port. */
public final class HttpListener implements AutoCloseable {
    private static final int BACKLOG = 1_000;

    private final Handler handler;
    private final ExecutorService threads = Executors.newCachedThreadPool(HttpListener::daemon);
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;
    private final int port;

    public HttpListener(int port, Handler handler) {
        this.handler = handler;
        this.door = open(port);
        this.port = door.getLocalPort();
        listen();
    }

    public int port() {
        return port;
    }

    public int connections() {
        return connections.size();
    }

    /** Closes the port and every connection, as a network that breaks does. */
    public synchronized void disconnect() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        connections.forEach(Connection::cut);
    }

    public synchronized void reconnect() {
        if (door.isClosed()) {
            door = open(port);
            listen();
        }
    }

    @Override
    public void close() {
        disconnect();
        threads.shutdownNow();
    }

    private void listen() {
        ServerSocket current = door;
        threads.execute(() -> {
            while (!current.isClosed()) {
                try {
                    serve(current.accept(), current);
                } catch (IOException e) {
                    // A client that left while it was being let in, or the door has closed.
                }
            }
        });
    }

    private void serve(Socket socket, ServerSocket through) {
        Connection connection = new Connection(socket, handler);
        connections.add(connection);
        if (through.isClosed()) {
            connection.cut();
        }
        threads.execute(() -> {
            try {
                connection.run();
            } finally {
                connections.remove(connection);
            }
        });
    }

    private static ServerSocket open(int port) {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), BACKLOG);
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " of 127.0.0.1 cannot be listened on", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fake-telegram");
        thread.setDaemon(true);
        return thread;
    }
}
