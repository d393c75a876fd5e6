package org.fengqiao.planning.grids.setting;

import static org.fengqiao.planning.input.Column.optional;
import static org.fengqiao.planning.input.Column.required;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.input.Column;
import org.fengqiao.planning.input.CsvTable;
import org.fengqiao.planning.input.Row;
import org.fengqiao.planning.input.Value;

/** Reads {@code workers.csv}. */
final class WorkerReader {

    static final String FILE = "workers.csv";
    private static final Column CODE = required("编号", "code");
    private static final Column NAME = required("姓名", "name");
    private static final Column KIND = required("类别", "kind");
    private static final Column BODY = optional("单位", "body");
    private static final Column HOME = optional("住处", "home");
    private static final Column SHARE = optional("占全职", "share");
    private static final Column QUALIFICATIONS = optional("资格", "qualifications");
    private static final Column TOWNSHIPS = optional("服务乡镇", "townships");
    private static final Column RECUSED = optional("回避", "recused");
    private static final Column KIN = optional("亲属", "kin");
    private static final Column FROM = optional("到岗", "from");
    private static final Column TO = optional("离岗", "to");
    static final List<Column> COLUMNS = List.of(CODE, NAME, KIND, BODY, HOME, PlaceReader.EAST,
            PlaceReader.NORTH, SHARE, QUALIFICATIONS, TOWNSHIPS, RECUSED, KIN, FROM, TO);

    private final GridPolicy policy;
    private final Areas areas;
    private final Map<String, GridPlace> places;

    WorkerReader(GridPolicy policy, Areas areas, Map<String, GridPlace> places) {
        this.policy = policy;
        this.areas = areas;
        this.places = places;
    }

    List<Worker> read(String text, Findings findings) {
        Map<String, Worker> workers = new LinkedHashMap<>();
        for (Row row : CsvTable.read(FILE, text, COLUMNS, findings)) {
            Worker worker = worker(row);
            if (workers.putIfAbsent(worker.code(), worker) != null) {
                row.at(CODE).wrong("编号「" + worker.code() + "」重复", "每人写一行，编号各不相同");
            }
        }
        return List.copyOf(workers.values());
    }

    private Worker worker(Row row) {
        Value kindName = row.at(KIND);
        WorkerKind kind = policy.workerKind(kindName.required()).orElse(null);
        if (kind == null) {
            kindName.wrong("类别「" + kindName.or("") + "」没有列在 policy.yaml 的“人员类别”下", "请改写或补上");
            kind = new WorkerKind(kindName.or(""), 100, new Source(FILE, row.line(), ""));
        }
        int share = row.at(SHARE).numberOr(kind.share());
        if (share < 1 || share > 100) {
            row.at(SHARE).wrong("占全职应在 1 到 100 之间", "半天写 50");
        }
        GridPlace home = places.get(row.at(HOME).or(""));
        if (row.at(HOME).isPresent() && home == null) {
            row.at(HOME).wrong("住处「" + row.at(HOME).text() + "」不在 places.csv 里", "请写地点的编码；住在外面的可以空着");
        }
        Spot spot = PlaceReader.spot(row);
        return new Worker(row.at(CODE).required(), row.at(NAME).required(), kind, row.at(BODY).or(""),
                home == null ? "" : home.code(), home == null ? "" : home.division(),
                spot == null && home != null ? home.spot() : spot, share,
                PolicyReader.known(row.at(QUALIFICATIONS), policy.qualifications()), townships(row.at(TOWNSHIPS), home),
                Set.copyOf(row.at(RECUSED).list()), Set.copyOf(row.at(KIN).list()), row.at(FROM).dateOr(null),
                row.at(TO).dateOr(null), new Source(FILE, row.line(), ""));
    }

    private List<String> townships(Value written, GridPlace home) {
        Set<String> codes = new LinkedHashSet<>();
        if (home != null) {
            codes.add(home.township());
        }
        for (String name : written.list()) {
            areas.named(name).ifPresentOrElse(d -> codes.add(areas.township(d.code())),
                    () -> written.wrong("区划「" + name + "」不在区划表里，或有同名", "请写区划代码"));
        }
        if (codes.isEmpty()) {
            written.wrong("没有住处的要写服务乡镇", "请写乡镇（街道）的区划代码，或填住处");
        }
        return List.copyOf(codes);
    }
}
