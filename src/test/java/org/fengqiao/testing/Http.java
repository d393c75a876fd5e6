package org.fengqiao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.json.Json;
import tools.jackson.databind.JsonNode;

/** Talks to the running service over real HTTP, by default as the demo machine client. */
public final class Http {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String authorization;

    public Http(int port) {
        this("http://127.0.0.1:" + port, basic("machine", "fengqiao-demo"));
    }

    private Http(String base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    public Http as(String name, String password) {
        return new Http(base, basic(name, password));
    }

    public Http bearing(String token) {
        return new Http(base, "Bearer " + token);
    }

    public Http nobody() {
        return new Http(base, null);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The first pages of a list, one after another: where others list things, too, a thing may stand on any of them. */
    public String pages(String path, int most) {
        return IntStream.rangeClosed(1, most).mapToObj(page -> get(path + "&page=" + page).body())
                .collect(Collectors.joining());
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, "application/json", json);
    }

    public HttpResponse<String> send(String method, String path, String type, String body) {
        return send(request(path).header("Content-Type", type)
                .method(method, BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8))));
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As it stands in a query. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public static JsonNode json(HttpResponse<String> response) {
        return Json.mapper().readTree(response.body());
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder()
                .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
