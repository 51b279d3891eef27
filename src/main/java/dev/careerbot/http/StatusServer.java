package dev.careerbot.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the status pages; slow, large and odd requests hold no good one up. */
public final class StatusServer implements AutoCloseable {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final int WRONG_METHOD = 405;
    private static final int BROKEN = 500;
    private static final int BACKLOG = 50;
    /** A request that is still coming in holds a thread, so there have to be more than anybody sends slowly. */
    private static final int MOST_THREADS = 64;

    private static final long STACK = 256 * 1024L;
    private static final Logger LOG = LoggerFactory.getLogger(StatusServer.class);

    static {
        Limits.set();
    }

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final StatusPages pages;

    private StatusServer(HttpServer server, StatusPages pages) {
        this.server = server;
        this.pages = pages;
        this.threads = new ThreadPoolExecutor(
                0, MOST_THREADS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> daemon(task, "http"));
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** {@link PortRefused} if that place cannot be had. */
    public static StatusServer open(String host, int port, Vitals vitals, Tallies tallies) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(host, port), BACKLOG);
            // The library takes its time to load, for which nobody who asks the bot something shall wait.
            CompletableFuture<Prometheus> figures = CompletableFuture.supplyAsync(
                    () -> new Prometheus(tallies, vitals),
                    task -> daemon(task, "metrics-loader").start());
            return new StatusServer(server, new StatusPages(vitals, figures));
        } catch (IOException | IllegalArgumentException taken) {
            throw new PortRefused(host, port, taken);
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(null, task, name, STACK);
        thread.setDaemon(true);
        return thread;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            write(exchange, page(exchange));
        } catch (IOException gone) {
            LOG.debug("a watcher did not wait for the answer");
        }
    }

    private Page page(HttpExchange exchange) {
        if (!METHODS.contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            return Page.wrong(WRONG_METHOD, "Only GET and HEAD are answered.");
        }
        try {
            return pages.at(exchange.getRequestURI().getPath());
        } catch (RuntimeException | Error fault) {
            LOG.warn("a status page failed", fault);
            return Page.wrong(BROKEN, "This page failed; the log says where.");
        }
    }

    private static void write(HttpExchange exchange, Page page) throws IOException {
        byte[] bytes = page.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", page.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(page.status(), head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
