package org.fengqiao.planning.visits.setting;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.input.Node;
import org.fengqiao.planning.input.Value;

/** Reads {@code policy.yaml}. */
final class PolicyReader {

    static final String FILE = "policy.yaml";
    private static final int NO_LIMIT = 1000;

    private final Node root;
    private final Areas areas;

    PolicyReader(Node root, Areas areas) {
        this.root = root;
        this.areas = areas;
    }

    Policy read() {
        Value division = root.value("区划", "division");
        String code = areas.named(division.required()).map(d -> d.code()).orElse("");
        if (division.isPresent() && code.isEmpty()) {
            division.wrong("区划「" + division.text() + "」不在区划表里", "请写区划代码，或先补上区划表");
        }
        List<Rank> ranks = ranks();
        List<CaseLevel> levels = levels(ranks);
        List<Arrangement> arrangements = new ArrayList<>();
        for (Node node : root.at("安排", "arrangements").items()) {
            Arrangement read = new ArrangementReader(node, ranks, areas, code).read();
            if (read != null && arrangements.stream().anyMatch(a -> a.head().name().equals(read.head().name()))) {
                node.wrong("安排「" + read.head().name() + "」重名", "请给每项安排不同的名称");
            } else if (read != null) {
                arrangements.add(read);
            }
        }
        if (arrangements.isEmpty()) {
            root.wrong("没有任何安排", "请在“安排”下至少写一项，如每日接访");
        }
        Policy policy = new Policy(code, root.value("名称", "name").required(),
                root.value("调休上班日接访", "make-up-days").yesOr(true),
                root.value("接访间隔工作日", "spacing").numberOr(10),
                root.value("单位每半天最多出席", "body-per-half-day").numberOr(1),
                publication(root.at("公布", "publication")), hours(root.at("时间", "hours")), ranks, levels, arrangements);
        root.finish();
        return policy;
    }

    private static OfficeHours hours(Node node) {
        OfficeHours hours = OfficeHours.read(node.value("上午", "morning"), node.value("下午", "afternoon"));
        node.finish();
        return hours;
    }

    private Publication publication(Node node) {
        Value closes = node.value("预约截止", "booking-closes");
        LocalTime time = LocalTime.of(17, 0);
        try {
            time = LocalTime.parse(closes.or("17:00"));
        } catch (DateTimeParseException e) {
            closes.wrong("「" + closes.text() + "」不是时刻", "请写作 \"17:00\"");
        }
        Publication publication = new Publication(node.value("提前工作日", "lead-days").numberOr(5), time,
                new Source(FILE, node.line(), node.value("依据", "basis").or("")));
        node.finish();
        return publication;
    }

    private List<Rank> ranks() {
        List<Rank> ranks = new ArrayList<>();
        for (Node node : root.at("职级", "ranks").items()) {
            boolean principal = node.value("主要", "principal").yesOr(false);
            Node often = node.at("至少接访", "at-least");
            Frequency frequency = often.isPresent()
                    ? new Frequency(often.value("每", "every").termOr(Cycle.class, "周期", Cycle.MONTH),
                            often.value("次", "times").number())
                    : null;
            often.finish();
            ranks.add(new Rank(node.value("名称", "name").required(), ranks.size(), principal,
                    node.value("均衡系数", "evenness").numberOr(1),
                    node.value("每周最多半天", "per-week").numberOr(NO_LIMIT),
                    node.value("每月最多半天", "per-month").numberOr(NO_LIMIT), frequency,
                    new Source(node.file(), node.line(), node.value("依据", "basis").or(""))));
            node.finish();
        }
        if (ranks.isEmpty()) {
            root.wrong("没有职级", "请在“职级”下自高到低列出领导的职级");
        }
        return ranks;
    }

    private List<CaseLevel> levels(List<Rank> ranks) {
        List<CaseLevel> levels = new ArrayList<>();
        for (Node node : root.at("案件层级", "case-levels").items()) {
            Value lowest = node.value("最低职级", "lowest-rank");
            Rank rank = ranks.stream().filter(r -> r.name().equals(lowest.required())).findFirst().orElse(null);
            if (rank == null) {
                lowest.wrong("职级「" + lowest.or("") + "」没有列在“职级”下", "请改写或补上");
            } else {
                levels.add(new CaseLevel(node.value("名称", "name").required(), rank));
            }
            node.finish();
        }
        return levels;
    }
}
