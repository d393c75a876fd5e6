package org.fengqiao.outbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.fengqiao.json.Json;
import tools.jackson.databind.JsonNode;

/** Another system: a real HTTP server that answers as it is told to. */
final class Receiver implements AutoCloseable {

    /** What arrived, header names in lower case. */
    record Call(Map<String, String> headers, byte[] body, int answered) {
        JsonNode event() {
            return Json.mapper().readTree(body);
        }
    }

    /** Answers nothing until the receiver is closed. */
    static final int SILENT = 0;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Function<JsonNode, Integer> answer = event -> 204;
    private volatile String retryAfter;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Map<String, String> headers = new ConcurrentHashMap<>();
            exchange.getRequestHeaders().forEach((name, values) ->
                    headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            int status = answer.apply(Json.mapper().readTree(body));
            calls.add(new Call(headers, body, status));
            if (status == SILENT) {
                await();
            } else {
                if (retryAfter != null) {
                    exchange.getResponseHeaders().set("Retry-After", retryAfter);
                }
                exchange.sendResponseHeaders(status, -1);
            }
            exchange.close();
        });
        server.start();
    }

    void answers(Function<JsonNode, Integer> answer) {
        this.answer = answer;
    }

    void answers(int status) {
        answers(event -> status);
    }

    void asksToWait(String seconds) {
        retryAfter = seconds;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    List<Call> calls() {
        return calls;
    }

    /** Which number of which matter was accepted, in their order. */
    List<String> accepted() {
        return calls.stream().filter(c -> c.answered() >= 200 && c.answered() < 300).map(Call::event)
                .map(e -> e.path("subject").stringValue() + "/" + e.path("data").path("n").intValue()).toList();
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
