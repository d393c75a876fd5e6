package org.fengqiao.planning.visits.setting;

import static org.fengqiao.planning.input.Column.optional;
import static org.fengqiao.planning.input.Column.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.input.Column;
import org.fengqiao.planning.input.CsvTable;
import org.fengqiao.planning.input.Row;
import org.fengqiao.planning.input.Value;

/** Reads {@code leaders.csv}. A second row of a post with a later 任职起 is its next incumbent. */
final class LeaderReader {

    static final String FILE = "leaders.csv";
    private static final Column POST = required("岗位", "post");
    private static final Column TITLE = required("职务", "title");
    private static final Column NAME = required("姓名", "name");
    private static final Column RANK = required("职级", "rank");
    private static final Column BODY = optional("单位", "body");
    private static final Column PORTFOLIO = optional("分管领域", "portfolio");
    private static final Column AREAS = optional("挂点区划", "areas");
    private static final Column INTERESTS = optional("回避单位", "interests");
    private static final Column SUBSTITUTE = optional("常设替补", "substitute");
    private static final Column ACTING = optional("代理岗位", "acting");
    private static final Column AVOIDED = optional("不便星期", "avoided");
    private static final Column PER_WEEK = optional("每周最多半天", "per-week");
    private static final Column PER_MONTH = optional("每月最多半天", "per-month");
    private static final Column CARRIED = optional("结转半天", "carried");
    private static final Column RECEIVED = optional("本周期已接访", "received");
    private static final Column FROM = optional("任职起", "from");
    private static final Column TO = optional("任职止", "to");
    private static final List<Column> COLUMNS = List.of(POST, TITLE, NAME, RANK, BODY, PORTFOLIO, AREAS, INTERESTS,
            SUBSTITUTE, ACTING, AVOIDED, PER_WEEK, PER_MONTH, CARRIED, RECEIVED, FROM, TO);
    private static final LocalDate ALWAYS = LocalDate.of(1949, 10, 1);
    private static final LocalDate OPEN = LocalDate.of(2999, 12, 31);

    private final Policy policy;
    private final Areas areas;
    private final Map<String, List<Wish>> wishes;

    /** @param wishes by post */
    LeaderReader(Policy policy, Areas areas, Map<String, List<Wish>> wishes) {
        this.policy = policy;
        this.areas = areas;
        this.wishes = wishes;
    }

    List<Leader> read(String text, Findings findings) {
        Map<String, Leader> leaders = new LinkedHashMap<>();
        for (Row row : CsvTable.read(FILE, text, COLUMNS, findings)) {
            String post = row.at(POST).required();
            Tenure tenure = tenure(row);
            Leader known = leaders.get(post);
            if (known == null) {
                leaders.put(post, leader(row, post, leaders.size() + 1, List.of(tenure)));
            } else if (tenure.from().isAfter(known.tenures().get(known.tenures().size() - 1).to())) {
                List<Tenure> tenures = new ArrayList<>(known.tenures());
                tenures.add(tenure);
                leaders.put(post, leader(row, post, known.order(), tenures));
            } else {
                row.at(POST).wrong("岗位「" + post + "」已有任职人，任期重叠",
                        "接任的人请在“任职起”写上前任“任职止”之后的日期");
            }
        }
        return List.copyOf(leaders.values());
    }

    private Leader leader(Row row, String post, int order, List<Tenure> tenures) {
        Value written = row.at(RANK);
        Rank rank = policy.rank(written.required()).orElse(null);
        if (rank == null) {
            written.wrong("职级「" + written.or("") + "」没有列在 " + PolicyReader.FILE + " 的“职级”下", "请改写或补上");
            rank = new Rank(written.or(""), 0, false, 0, 0, 0, 0, List.of(), new Source(FILE, row.line(), ""));
        }
        return new Leader(post, row.at(TITLE).required(), rank, order, row.at(BODY).or(""),
                Set.copyOf(row.at(PORTFOLIO).list()), areas(row.at(AREAS)), Set.copyOf(row.at(INTERESTS).list()),
                row.at(SUBSTITUTE).or(null), row.at(ACTING).or(null), Weekdays.read(row.at(AVOIDED)), wishes.getOrDefault(post, List.of()),
                row.at(PER_WEEK).numberOr(rank.perWeek()), row.at(PER_MONTH).numberOr(rank.perMonth()),
                row.at(CARRIED).numberOr(0), received(row.at(RECEIVED)), tenures, new Source(FILE, row.line(), ""));
    }

    /** Written as a number for every cycle, or cycle by cycle: 季2、年7. */
    private static Map<Cycle, Integer> received(Value value) {
        Map<Cycle, Integer> read = new EnumMap<>(Cycle.class);
        for (String part : value.list()) {
            String name = part.replaceFirst("\\d+$", "");
            String times = part.substring(name.length());
            List<Cycle> cycles = Stream.of(Cycle.values()).filter(c -> name.isEmpty() || c.label().equals(name)
                    || c.code().equals(name)).toList();
            if (times.isEmpty() || times.length() > 3 || cycles.isEmpty()) {
                value.wrong("「" + part + "」看不懂", "请写次数，或按周期写，例如 季2、年7");
            } else {
                cycles.forEach(c -> read.put(c, Integer.parseInt(times)));
            }
        }
        return read;
    }

    private Tenure tenure(Row row) {
        LocalDate from = row.at(FROM).dateOr(ALWAYS);
        LocalDate to = row.at(TO).dateOr(OPEN);
        if (to.isBefore(from)) {
            row.at(TO).wrong("任职止早于任职起", "请核对两个日期");
        }
        return new Tenure(row.at(NAME).required(), from, to);
    }

    private Set<String> areas(Value value) {
        Set<String> codes = new LinkedHashSet<>();
        for (String name : value.list()) {
            areas.named(name).ifPresentOrElse(d -> codes.add(d.code()),
                    () -> value.wrong("区划「" + name + "」不在区划表里，或有同名", "请写区划代码"));
        }
        return codes;
    }
}
