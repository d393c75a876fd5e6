package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fengqiao.security.Role;
import org.fengqiao.security.RoleTokens;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.PageSession;
import org.fengqiao.testing.RegisterClock;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An informer's letter about a bureau, which another system sent to that bureau as a work order, and one about the
 * government of the district above it, taken in at the desk; and a letter that the bureau itself handles, until part of it
 * turns out to be about the bureau. Whoever belongs to the accused, whatever the role, opens every address that the running
 * service has, with whatever leads to the letter, and finds no word, name or number of it; nothing differs from before it
 * came, nor from what never was.
 */
@RunningService
class AccusedFindNothingTest {

    private static final String BUREAU = "440304-chengguan";
    private static final String GOVERNMENT = "440304-zhengfu";
    private static final String POST = "副局长";
    private static final Map<String, List<String>> KEEPERS = Map.of(
            "nowhere-admin", List.of("/v1/audit", "/audit", "/v1/subscriptions", "/v1/files", "/files", "/v1/receipts/verification"),
            "nowhere-auditor", List.of("/v1/audit", "/audit", "/v1/receipts/verification"));

    @Autowired
    private BeanFactory service;
    @LocalServerPort
    private int port;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final List<Intruder> bureau = new ArrayList<>();
    private final List<Intruder> government = new ArrayList<>();
    private final List<Intruder> nowhere = new ArrayList<>();

    @BeforeEach
    void hire() {
        for (Role role : Role.values()) {
            bureau.add(hired("bureau-" + role.code(), role, BUREAU, POST));
            nowhere.add(hired("nowhere-" + role.code(), role, null, POST));
        }
        for (Role role : List.of(Role.HANDLER, Role.UNIT_HEAD, Role.LEADER, Role.SUPERVISION, Role.ADMIN)) {
            government.add(hired("government-" + role.code(), role, GOVERNMENT, "区长"));
        }
    }

    @AfterEach
    void dismiss() {
        for (List<Intruder> group : List.of(bureau, government, nowhere)) {
            group.forEach(one -> RoleTokens.removed(service, one.name()));
        }
    }

    private Intruder hired(String name, Role role, String body, String post) {
        String token = RoleTokens.added(service, name, role, body, post);
        return new Intruder(name, new Http(port).bearing(token),
                PageSession.cookie(port, name, RoleTokens.PASSWORD));
    }

    @Test
    void whoeverIsAccusedFindsNoTraceByAnyAddress() {
        Doors doors = new Doors(mappings);
        InformersLetter one = new InformersLetter(port, BUREAU, "琉璃瓦回扣", "钟离某", "13900007777", "琥珀巷");
        InformersLetter two = new InformersLetter(port, GOVERNMENT, "珐琅灯回扣", "端木某", "13900008888",
                "玛瑙巷");
        one.exchanged("begun");
        RegisterClock.struck(service.getBean(JdbcClient.class));
        Map<String, String> before = all(bureau, doors.filled(one.usual()));
        before.putAll(all(government, doors.filled(two.usual())));

        two.sent("letter-two", "深圳市福田区人民政府", service);
        Map<String, String> after = all(bureau, doors.filled(one.usual()));
        after.putAll(all(government, doors.filled(two.usual())));
        assertThat(changed(before, after)).as("with the letter about those above and without").isEmpty();
        one.ordered("letter-one", "福田区城市管理和综合执法局", service);
        Map<String, String> last = all(bureau, doors.filled(one.usual()));
        assertThat(changed(before, last)).as("with the letter and without").isEmpty();

        assertThat(traces(bureau, doors, last, one, two)).isEmpty();
        assertThat(traces(government, doors, Map.of(), two)).isEmpty();
        assertThat(traces(nowhere, doors, Map.of(), one)).isEmpty();
        for (InformersLetter letter : List.of(one, two)) {
            assertThat(letter.sentToTheAccused()).isEmpty();
        }
    }

    @Test
    void whoeverHandlesTheRestOfALetterFindsNoTraceOfWhatWasPartedFromIt() {
        Doors doors = new Doors(mappings);
        InformersLetter three = new InformersLetter(port, BUREAU, "玳瑁梳回扣", "水晶匣").mixed("letter-three", BUREAU);
        String whole = "/v1/matters/" + three.number;
        Intruder handler = bureau.get(Role.HANDLER.ordinal());
        assertThat(handler.look(whole)).contains("路口路灯坏了", "玳瑁梳回扣");

        three.parted("letter-three", "福田区城市管理和综合执法局", service);
        RegisterClock.struck(service.getBean(JdbcClient.class));

        assertThat(handler.look(whole)).contains("路口路灯坏了");
        assertThat(traces(bureau, doors, Map.of(), three)).isEmpty();
    }

    /** Who keeps the whole service, and acts for nobody, sees which numbers it works on, never a word of them. */
    private static boolean meant(Intruder who, String path, InformersLetter letter, String trace) {
        return !letter.says(trace) && KEEPERS.getOrDefault(who.name(), List.of()).stream().anyMatch(path::startsWith);
    }

    /** Answers by account and address; the accounts look at the same time. */
    private static Map<String, String> all(List<Intruder> group, Map<String, List<String>> addresses) {
        Map<String, String> answers = new ConcurrentSkipListMap<>();
        group.parallelStream().forEach(who -> addresses.values().forEach(paths -> paths.stream().filter(path -> worthIt(who, path))
                .forEach(path -> answers.put(who.name() + " " + path, who.look(path)))));
        return answers;
    }

    /** The empty workbook takes a second to write and is the same for all: one account looks at it. */
    private static boolean worthIt(Intruder who, String path) {
        return !path.endsWith("/template") || who.name().endsWith("-handler");
    }

    /** What is answered otherwise than before: the lines that are new. */
    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        List<String> changed = new ArrayList<>();
        after.forEach((asked, answer) -> {
            if (!answer.equals(before.get(asked))) {
                List<String> known = before.get(asked).lines().toList();
                changed.add(asked + ": " + answer.lines().filter(line -> !known.contains(line)).toList());
            }
        });
        return changed;
    }

    /** @param known what was answered since the letters came: nothing is asked twice of what cannot have changed */
    private static List<String> traces(List<Intruder> group, Doors doors, Map<String, String> known,
                                       InformersLetter... letters) {
        return group.parallelStream().flatMap(who -> {
            Map<String, String> seen = new HashMap<>();
            UnaryOperator<String> look = path -> Optional.ofNullable(known.get(who.name() + " " + path))
                    .orElseGet(() -> seen.computeIfAbsent(path, who::look));
            return Stream.of(letters).flatMap(letter -> traces(who, look, doors, letter).stream());
        }).toList();
    }

    private static List<String> traces(Intruder who, UnaryOperator<String> look, Doors doors, InformersLetter letter) {
        List<String> found = new ArrayList<>();
        doors.filled(letter.values()).values().forEach(paths -> paths.stream().filter(p -> worthIt(who, p)).forEach(path -> {
            String answer = look.apply(path);
            String absent = letter.absent(path);
            boolean shut = answer.startsWith("403") || answer.startsWith("302");
            if (!shut && !absent.equals(path) && !meant(who, path, letter, letter.number) && !letter.absent(answer).equals(look.apply(absent))) {
                found.add(who.name() + " " + path + " differs from what was never there");
            }
            letter.traces().stream().filter(trace -> !path.contains(Http.encoded(trace)))
                    .filter(answer::contains).filter(trace -> !meant(who, path, letter, trace)).forEach(trace -> found.add(who.name() + " " + path + " shows " + trace));
        }));
        return found;
    }
}
