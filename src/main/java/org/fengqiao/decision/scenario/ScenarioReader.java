package org.fengqiao.decision.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.Matter;

/** Reads the scenarios of one file. */
final class ScenarioReader {

    private static final Set<String> KEYS = Set.of("名称", "说明", "依据", "规则包", "沿用", "截至", "适用日", "事项", "经过", "应有",
            "不应有", "错误");

    private final String pack;
    private final String file;
    private final ScenarioProblems problems;
    private final RecordReader records;
    private final Map<String, Node.Fields> earlier = new LinkedHashMap<>();

    ScenarioReader(String pack, String file, ScenarioProblems problems) {
        this.pack = pack;
        this.file = file;
        this.problems = problems;
        this.records = new RecordReader(problems);
    }

    List<Scenario> read(Node root) {
        List<Scenario> scenarios = new ArrayList<>();
        for (Node each : root.each()) {
            Node.Fields fields = problems.fields(each, "情景");
            if (fields != null) {
                problems.keys(fields, "情景里", KEYS);
                Scenario scenario = scenario(fields);
                if (scenario != null) {
                    scenarios.add(scenario);
                }
            }
        }
        return scenarios;
    }

    private Scenario scenario(Node.Fields own) {
        String name = text(own, "名称");
        if (name == null || name.isBlank()) {
            problems.add(own.line(), "情景没有名称，请写「名称: …」");
            return null;
        }
        Node.Fields whole = Inheritance.of(own, inherited(own));
        if (earlier.put(name, whole) != null) {
            problems.add(own.line(), "情景名称「" + name + "」在本文件里重复");
        }
        if (whole.get("事项") == null) {
            problems.add(own.line(), "情景「" + name + "」没有事项，请写「事项: …」或「沿用: …」");
            return null;
        }
        Node matterNode = MatterDefaults.filled(whole.get("事项"));
        Matter matter = records.record(matterNode, Matter.class, "事项");
        List<Event> history = new ArrayList<>();
        if (whole.get("经过") != null) {
            whole.get("经过").each().forEach(e -> history.add(records.record(e, Event.class, "经过")));
            history.removeIf(e -> e == null);
        }
        Expectations expected = expectations(own, "应有");
        Expectations absent = expectations(own, "不应有");
        List<Scenario.ExpectedError> errors = errors(own.get("错误"));
        if (expected == null && absent == null && errors.isEmpty()) {
            problems.add(own.line(), "情景「" + name + "」没有写应有、不应有或错误，等于什么也没有验");
        }
        if (matter == null) {
            return null;
        }
        history.addAll(0, matter.history());
        Matter full = matter.withHistory(history);
        String policy = text(whole, "规则包");
        return new Scenario(pack, file, own.line(), name, text(own, "说明"), text(own, "依据"),
                policy == null ? pack : policy, now(own, full), law(whole), full, expected, absent, errors);
    }

    private Node.Fields inherited(Node.Fields own) {
        Node from = own.get("沿用");
        if (from == null) {
            return null;
        }
        String name = problems.text(from, "沿用");
        if (name != null && !earlier.containsKey(name)) {
            problems.term(new Node.Text(name, from.line()), "本文件前面的情景里", earlier.keySet());
        }
        return name == null ? null : earlier.get(name);
    }

    private Expectations expectations(Node.Fields own, String key) {
        Node node = own.get(key);
        Node.Fields fields = node == null ? null : problems.fields(node, key);
        return fields == null ? null : Expectations.read(fields, key, problems);
    }

    private List<Scenario.ExpectedError> errors(Node node) {
        List<Scenario.ExpectedError> errors = new ArrayList<>();
        for (Node each : node == null ? List.<Node>of() : node.each()) {
            Node.Fields fields = each instanceof Node.Text ? null : problems.fields(each, "错误");
            if (each instanceof Node.Text text) {
                errors.add(new Scenario.ExpectedError(text.value(), null, null));
            } else if (fields != null) {
                problems.keys(fields, "错误里", Set.of("代码", "字段", "含"));
                errors.add(new Scenario.ExpectedError(text(fields, "代码"), text(fields, "字段"), text(fields, "含")));
            }
        }
        return errors;
    }

    private Instant now(Node.Fields own, Matter matter) {
        Node given = own.get("截至");
        if (given != null) {
            return instant(given, "截至");
        }
        Instant latest = matter.received().orElse(Instant.EPOCH);
        for (Event event : matter.history()) {
            latest = event.at() != null && event.at().isAfter(latest) ? event.at() : latest;
        }
        return latest;
    }

    private Instant law(Node.Fields whole) {
        Node given = whole.get("适用日");
        String text = given == null ? null : problems.text(given, "适用日");
        try {
            return text == null ? null : LocalDate.parse(text).atStartOfDay(WorkCalendar.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            problems.add(given.line(), "适用日应写作 2026-03-02，实为「" + text + "」");
            return null;
        }
    }

    private Instant instant(Node node, String where) {
        String text = problems.text(node, where);
        try {
            return text == null ? null : Json.instant(text);
        } catch (IllegalArgumentException e) {
            problems.add(node.line(), where + "：" + e.getMessage());
            return null;
        }
    }

    private String text(Node.Fields fields, String key) {
        return fields.get(key) == null ? null : problems.text(fields.get(key), key);
    }
}
