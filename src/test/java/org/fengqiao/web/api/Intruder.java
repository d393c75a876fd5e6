package org.fengqiao.web.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fengqiao.testing.Http;

/** An account that looks everywhere: at the interface with a token, at the pages with a session. */
record Intruder(String name, Http http, String cookie) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** What differs from answer to answer by itself: tokens against forgery, marks, when a workbook was written. */
    private static final Pattern BY_CHANCE = Pattern.compile("(?<=_csrf\" (?:value|content)=\")[^\"]+"
            + "|(?<=W3CDTF\">)[^<]+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[\\w-]{60,}");
    private static final Set<String> TRANSPORT = Set.of("date", "content-length", "set-cookie", "transfer-encoding",
            "last-modified", "keep-alive", "connection");

    /** Everything that an address answers, as text: status, headers, and the content, unpacked if it is a workbook. */
    String look(String path) {
        HttpRequest.Builder request = path.startsWith("/v1/") ? http.request(path)
                : http.nobody().request(path).header("Cookie", cookie);
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            TreeMap<String, Object> headers = new TreeMap<>(answer.headers().map());
            TRANSPORT.forEach(headers::remove);
            return BY_CHANCE.matcher(answer.statusCode() + "\n" + headers + "\n" + text(answer.body())).replaceAll("*");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String text(byte[] body) throws IOException {
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
