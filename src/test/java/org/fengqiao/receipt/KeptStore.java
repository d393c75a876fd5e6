package org.fengqiao.receipt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.fengqiao.json.Json;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/**
 * A store as it once was, in a file that no later version of the program may change: the rows of its tables, one JSON
 * object a line, zipped. The first line tells the schema and the public key of its anchors. Its master key is all zeros.
 */
record KeptStore(Path file) {

    static final KeptStore FIRST = new KeptStore(Path.of("src/test/resources/kept/first-release.ndjson.gz"));

    private static final List<String> TABLES = List.of("receipt_chain", "receipt_entry", "receipt_block",
            "receipt_personal", "receipt_terms", "receipt_terms_party", "receipt_terms_rule", "receipt_idempotency", "receipt_pending", "receipt_anchor",
            "receipt_anchor_leaf", "archive_blob", "archive_revision", "archive_file");

    /** @param schema number of the newest migration that these tables went through */
    void write(JdbcTemplate jdbc, String schema, String publicKey) throws IOException {
        Files.createDirectories(file.getParent());
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)),
                StandardCharsets.UTF_8)) {
            line(out, Map.of("schema", schema, "publicKey", publicKey));
            for (String table : TABLES) {
                for (Map<String, Object> row : jdbc.query("select * from " + table, KeptStore::values)) {
                    line(out, Map.of("table", table, "row", row));
                }
            }
        }
    }

    String schema() throws IOException {
        return header().path("schema").stringValue();
    }

    String publicKey() throws IOException {
        return header().path("publicKey").stringValue();
    }

    /** Puts all rows back; the tables must be empty and of that schema. */
    void restore(JdbcTemplate jdbc) throws IOException {
        try (BufferedReader in = reader()) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode kept = Json.mapper().readTree(line);
                List<String> columns = new ArrayList<>(kept.path("row").propertyNames());
                List<Object> values = new ArrayList<>();
                kept.path("row").forEach(value -> values.add(value(value)));
                jdbc.update("insert into " + kept.path("table").stringValue() + " (" + String.join(", ", columns)
                        + ")" + (columns.contains("id") ? " overriding system value" : "") + " values ("
                        + String.join(", ", columns.stream().map(c -> "?").toList()) + ")", values.toArray());
            }
        }
    }

    private JsonNode header() throws IOException {
        try (BufferedReader in = reader()) {
            return Json.mapper().readTree(in.readLine());
        }
    }

    private BufferedReader reader() throws IOException {
        InputStream in = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
    }

    private static void line(Writer out, Map<String, ?> line) throws IOException {
        out.write(Json.mapper().writeValueAsString(line));
        out.write('\n');
    }

    private static Map<String, Object> values(ResultSet row, int number) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = row.getObject(i);
            String name = columns.getColumnName(i).toLowerCase(Locale.ROOT);
            values.put(name, value instanceof byte[] bytes ? Map.of("bytes", Base64.getEncoder().encodeToString(bytes))
                    : value instanceof OffsetDateTime at ? Map.of("at", at.withOffsetSameInstant(ZoneOffset.UTC).toString())
                    : value instanceof Date day ? Map.of("day", day.toLocalDate().toString()) : value);
        }
        return values;
    }

    private static Object value(JsonNode value) {
        if (value.isObject()) {
            return value.has("bytes") ? Base64.getDecoder().decode(value.path("bytes").stringValue())
                    : value.has("at") ? OffsetDateTime.parse(value.path("at").stringValue())
                    : LocalDate.parse(value.path("day").stringValue());
        }
        return value.isNull() ? null : value.isNumber() ? value.longValue() : value.stringValue();
    }
}
