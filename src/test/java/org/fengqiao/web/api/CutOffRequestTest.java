package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bodies that end before their announced length: said in words, however they were sent, and nothing is kept of them. */
@RunningService
class CutOffRequestTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String SIGNED = "Authorization: Basic "
            + Base64.getEncoder().encodeToString("machine:fengqiao-demo".getBytes(StandardCharsets.UTF_8));
    private static final String LENGTH = "Content-Length: 900000";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/v1/files?name=a.csv, text/csv, Content-Length: 900000, abc",
        "/v1/decisions?pack=futian, application/json, Content-Length: 900000, {\"id\":",
        "/v1/decisions?pack=futian, application/json, Transfer-Encoding: chunked, 'ffff\r\n{'",
        "/v1/decisions?pack=futian, application/x-ndjson, Content-Length: 900000, {\"id\":",
        "/v1/assessments?pack=futian, application/json, Content-Length: 900000, {\"id\":",
    })
    void machinesAreToldInAProblem(String address, String type, String length, String begun) throws IOException {
        int files = Http.json(new Http(port).get("/v1/files")).size();

        String answer = sent(address, SIGNED, type, length, begun);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json")
                .contains("\"incomplete-request\"").contains("没有收全");
        assertThat(Http.json(new Http(port).get("/v1/files"))).hasSize(files);
    }

    @Test
    void peopleAreToldOnAPage() throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL).build();
        String form = "_csrf=" + URLEncoder.encode(token(browser, "/sign-in"), StandardCharsets.UTF_8)
                + "&username=policy&password=fengqiao-demo";
        browser.send(HttpRequest.newBuilder(uri("/sign-in")).header("Content-Type",
                "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(),
                BodyHandlers.discarding());
        String part = "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token(browser, "/files")
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nabc";
        String cookie = cookies.getCookieStore().getCookies().stream()
                .map(kept -> kept.getName() + "=" + kept.getValue()).collect(Collectors.joining("; ", "Cookie: ", ""));

        String answer = sent("/files", cookie, "multipart/form-data; boundary=x", LENGTH, part);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("text/html").contains("请求没有收全")
                .doesNotContain("timestamp");
    }

    private String token(HttpClient browser, String page) throws IOException, InterruptedException {
        Matcher found = TOKEN.matcher(browser.send(HttpRequest.newBuilder(uri(page)).build(),
                BodyHandlers.ofString()).body());
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private String sent(String address, String who, String type, String length, String begun) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(String.join("\r\n", "POST " + address + " HTTP/1.1", "Host: 127.0.0.1:" + port, who,
                    "Content-Type: " + type, length, "", begun).getBytes(StandardCharsets.UTF_8));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
