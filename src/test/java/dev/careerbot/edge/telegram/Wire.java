package dev.careerbot.edge.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The network between bot and Telegram, which holds a message up at one step of its way. */
final class Wire implements AutoCloseable {
    private final ServerSocket door;
    private final int telegram;
    private final TipStep at;
    private final CountDownLatch reached = new CountDownLatch(1);
    private volatile boolean asked;

    Wire(int telegram, TipStep at) {
        this.telegram = telegram;
        this.at = at;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    boolean awaitReached(long seconds) throws InterruptedException {
        return reached.await(seconds, TimeUnit.SECONDS);
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket bot = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), telegram);
                daemon(() -> pump(bot, server, true));
                daemon(() -> pump(server, bot, false));
            }
        } catch (IOException closed) {
            // at the end
        }
    }

    /** What one end closes is closed at the other, so that a request that was cut off is one there too. */
    private void pump(Socket from, Socket to, boolean up) {
        byte[] buffer = new byte[65_536];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                byte[] chunk = Arrays.copyOf(buffer, read);
                asked |= up && isMessage(chunk);
                int passing = passing(chunk, up);
                out.write(chunk, 0, passing);
                out.flush();
                if (passing < read) {
                    reached.countDown();
                    in.read(); // nothing more comes but the end
                    return;
                }
            }
        } catch (IOException cut) {
            // as a kill leaves it
        }
    }

    private static boolean isMessage(byte[] chunk) {
        return new String(chunk, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains("/sendmessage");
    }

    private int passing(byte[] chunk, boolean up) {
        if (!asked) {
            return chunk.length;
        }
        return switch (at) {
            case REQUEST_BEING_WRITTEN -> up ? chunk.length / 2 : chunk.length;
            case REQUEST_WRITTEN -> up ? chunk.length : 0;
            case ANSWER_BEING_READ -> up ? chunk.length : chunk.length / 2;
            default -> chunk.length;
        };
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
