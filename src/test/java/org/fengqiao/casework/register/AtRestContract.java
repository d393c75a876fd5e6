package org.fengqiao.casework.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.register.RunningRegister.BUREAU;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.casework.store.EarlierReasons;
import org.fengqiao.json.Json;
import org.fengqiao.person.PersonIndex;
import org.fengqiao.person.PersonalKind;
import org.fengqiao.receipt.PersonalVault;
import org.fengqiao.receipt.store.Packed;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who petitions lies in clear nowhere: in no column of any table, packed or not, and in no line of the log. */
abstract class AtRestContract {

    private static final String NAME = "欧阳琥珀";
    private static final String PHONE = "13912345678";
    private static final String WORDS = NAME + "（" + PHONE + "）说转运站气味熏人已三夜";
    private static final List<String> CLEAR = List.of(NAME, PHONE, "139-1234-5678", "琥珀里三十号", "440304199001011233",
            "转运站气味熏人已三夜");
    private static final long LARGEST = 16L << 20;

    private final RunningRegister register;

    AtRestContract(RunningRegister register) {
        this.register = register;
    }

    @Test
    void nothingOfThePetitionerLiesInClear() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        ObjectNode matter = register.smell();
        ((ObjectNode) matter.path("petitioner")).put("name", NAME).put("contact", "139-1234-5678")
                .put("address", "福田区琥珀里三十号");
        matter.put("text", "转运站气味熏人已三夜。身份证号440304199001011233");
        String number = Json.mapper().readTree(register.register(matter, 201).body()).path("matters").get(0).stringValue();
        register.tell(number, "\"kind\": \"phoned\", \"body\": \"" + BUREAU + "\"");
        inClearNowhere("after registering");

        PersonIndex people = register.service.getBean(PersonIndex.class);
        assertThat(people.matters(PersonalKind.PHONE, PHONE, 10, PersonIndex.Eyes.ALL)).containsExactly(number);
        assertThat(people.matters(PersonalKind.NAME, NAME, 10, PersonIndex.Eyes.ALL)).containsExactly(number);
        assertThat(register.shown(number).toString()).contains(NAME.substring(0, 1));
        inClearNowhere("after searching");

        register.tell(number, "\"kind\": \"resolved\", \"body\": \"" + BUREAU + "\"");
        String erased = register.http.post("/v1/matters/" + number + "/erasure", "{\"reason\": \"保存期满\"}").body();
        assertThat(erased).contains(number);
        assertThat(people.matters(PersonalKind.PHONE, PHONE, 10, PersonIndex.Eyes.ALL)).isEmpty();
        assertThat(register.shown(number).toString()).doesNotContain(CLEAR);
        inClearNowhere("after erasing");

        root.detachAppender(log);
        assertThat(List.copyOf(log.list)).noneMatch(line -> holds(line.getFormattedMessage())
                || line.getThrowableProxy() != null && holds(line.getThrowableProxy().getMessage()));
    }

    /** Officials write names and numbers into whatever asks for words; none of these words may lie open either. */
    @Test
    void nothingThatPeopleWriteOfAnAccusationLiesInClear() {
        ObjectNode letter = (ObjectNode) Json.mapper().readTree(ExampleFiles.text("accusation-by-informer.json"));
        letter.put("id", UUID.randomUUID().toString()).put("receivedAt", Json.text(register.now())).put("title", WORDS)
                .put("text", WORDS);
        ((ObjectNode) letter.path("petitioner")).put("name", NAME).put("contact", PHONE);
        String number = number(register.register(letter, 201).body());
        long phoned = register.tell(number, "\"kind\": \"phoned\", \"body\": \"福田区纪委监委\", \"note\": \"" + WORDS + "\"")
                .path("sequence").longValue();
        told(number, "\"retracted\": " + phoned);
        told(number, "\"corrected\": " + letter.put("text", WORDS + "，另附照片"));
        told(number, "\"redecide\": true");
        told(number, "\"mergedInto\": \"" + number(register.register(letter.put("id", UUID.randomUUID().toString())
                .put("text", "另一封" + WORDS), 201).body()) + "\"");

        inClearNowhere("words about an accusation");
        assertThat(register.shown(number).path("history").toString()).contains("说转运站气味熏人已三夜").doesNotContain(NAME, PHONE);
        closedAndErased(number);
        assertThat(register.shown(number).toString()).doesNotContain(CLEAR);
        register.rebuiltEqualsLive();
    }

    @Test
    void aSignalLiesSealedAndGoesWithTheMatterThatCameOfIt() {
        String signal = "{\"id\": \"s-at-rest\", \"channel\": \"区委书记在线\", \"observedAt\": \"" + Json.text(register.now())
                + "\", \"place\": {\"division\": \"福田区莲花街道\", \"address\": \"" + CLEAR.get(3) + "\"}, \"text\": \"" + WORDS + "\"}";
        String kept = Http.json(register.http.post("/v1/signals", signal)).path("signal").path("id").stringValue();
        String listed = "/v1/signals?division=" + Http.encoded("福田区莲花街道");
        assertThat(register.http.get(listed).body()).contains(WORDS);
        asAnEarlierVersionKeptIt(kept, signal.replace("s-at-rest", kept));
        register.service.getBean(Signals.class).begin();
        assertThat(register.http.get(listed).body()).contains(WORDS);
        String number = number(register.http.post("/v1/signals/" + kept + "/promotion",
                "{\"form\": \"online\", \"petitioner\": {\"kind\": \"nameless\"}}").body());
        inClearNowhere("a signal");

        closedAndErased(number);

        assertThat(register.http.get(listed).body()).contains(kept).doesNotContain(CLEAR);
    }

    /** Versions before V75 left them in the entry; instances that start together seal each once. */
    @Test
    void reasonsOfAnEarlierVersionAreSealedAtTheStart() {
        ObjectNode matter = register.smell();
        String number = number(register.register(matter, 201).body());
        told(number, "\"corrected\": " + matter.put("text", WORDS + "，另附照片"));
        told(number, "\"redecide\": true");
        String erased = number(register.register(register.smell(), 201).body());
        told(erased, "\"redecide\": true");
        closedAndErased(erased);
        JsonNode before = register.shown(number).path("history");
        asAnEarlierVersionKeptReasons(number);
        asAnEarlierVersionKeptReasons(erased);
        EarlierReasons reasons = new EarlierReasons(register.service.getBean(JdbcClient.class),
                register.service.getBean(PersonalVault.class));
        Storage storage = register.service.getBean(Storage.class);

        Stream.of(1, 2, 3).parallel().forEach(instance -> storage.writeAll(reasons::seal));

        inClearNowhere("reasons of an earlier version");
        assertThat(register.shown(number).path("history")).isEqualTo(before);
        register.rebuiltEqualsLive();
        assertThat(storage.write(() -> reasons.seal(1))).as("at the next start").isZero();
    }

    private void asAnEarlierVersionKeptReasons(String matter) {
        JdbcTemplate jdbc = register.service.getBean(JdbcTemplate.class);
        jdbc.queryForList("select sequence, content from casework_event where matter = ? and kind in ('corrected', 'redecided')",
                matter).forEach(entry -> {
            Object sequence = entry.get("sequence");
            ObjectNode content = (ObjectNode) Json.mapper().readTree(Packed.unpack((byte[]) entry.get("content"), LARGEST));
            content.put("reason", WORDS);
            assertThat(jdbc.update("update casework_event set content = ? where matter = ? and sequence = ?",
                    Packed.pack(Json.mapper().writeValueAsBytes(content)), matter, sequence)).isOne();
            jdbc.update("insert into casework_unsealed (matter, sequence) values (?, ?)", matter, sequence);
            if (!content.has("matter")) {
                jdbc.update("delete from casework_personal where matter = ? and sequence = ?", matter, sequence);
            }
        });
    }

    private void asAnEarlierVersionKeptIt(String signal, String content) {
        assertThat(register.service.getBean(JdbcTemplate.class).update("update casework_signal set content = ?, sealed = false"
                + " where id = ?", Packed.pack(content.getBytes(StandardCharsets.UTF_8)), signal)).isEqualTo(1);
    }

    private void closedAndErased(String number) {
        String holder = register.shown(number).path("custody").get(0).path("body").stringValue();
        register.tell(number, "\"kind\": \"resolved\", \"body\": \"" + holder + "\"");
        HttpResponse<String> erased = register.http.post("/v1/matters/" + number + "/erasure", "{\"reason\": \"保存期满\"}");
        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
    }

    private void told(String number, String what) {
        HttpResponse<String> answer = register.telling(number, "{" + what + ", \"reason\": \"" + WORDS + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String number(String answer) {
        return Json.mapper().readTree(answer).path("matters").get(0).stringValue();
    }

    private void inClearNowhere(String when) {
        JdbcTemplate jdbc = register.service.getBean(JdbcTemplate.class);
        List<String> tables = jdbc.queryForList("select table_name from information_schema.tables where lower(table_schema)"
                + " = 'public' and lower(table_name) <> 'flyway_schema_history'", String.class);
        assertThat(tables).hasSizeGreaterThan(30);
        List<String> found = new ArrayList<>();
        tables.forEach(table -> jdbc.queryForList("select * from " + table).forEach(row -> row.forEach((column, cell) -> {
            if (holds(text(cell))) {
                found.add(table + "." + column);
            }
        })));
        assertThat(found).as(when).isEmpty();
    }

    private static boolean holds(String text) {
        return text != null && CLEAR.stream().anyMatch(text::contains);
    }

    private static String text(Object cell) {
        if (!(cell instanceof byte[] bytes)) {
            return String.valueOf(cell);
        }
        String raw = new String(bytes, StandardCharsets.UTF_8);
        try {
            return raw + new String(Packed.unpack(bytes, LARGEST), StandardCharsets.UTF_8);
        } catch (RuntimeException notPacked) {
            return raw;
        }
    }
}
