package org.fengqiao.planning.rounds.setting;

import static org.fengqiao.planning.input.Column.optional;
import static org.fengqiao.planning.input.Column.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.input.Column;
import org.fengqiao.planning.input.CsvTable;
import org.fengqiao.planning.input.Row;

/** Reads {@code walkers.csv}: who walks, as which account, for which body. */
final class WalkerReader {

    static final String FILE = "walkers.csv";
    private static final Column CODE = required("编号", "code");
    private static final Column NAME = required("姓名", "name");
    private static final Column BODY = optional("单位", "body");
    private static final Column ACCOUNT = optional("账号", "account");
    private static final Column GRIDS = optional("网格", "grids");
    private static final List<Column> COLUMNS = List.of(CODE, NAME, BODY, ACCOUNT, GRIDS, VisitReader.EAST,
            VisitReader.NORTH);

    private WalkerReader() {
    }

    static List<Walker> read(String text, boolean planned, Findings findings) {
        Map<String, Walker> walkers = new LinkedHashMap<>();
        for (Row row : CsvTable.read(FILE, text, COLUMNS, findings)) {
            Set<String> grids = Set.copyOf(row.at(GRIDS).list());
            if (grids.isEmpty() && !planned) {
                row.at(GRIDS).wrong("没有网格", "请写网格编码，或在 rule.yaml 写“网格安排”，由公布的安排给出");
            }
            Walker walker = new Walker(row.at(CODE).required(), row.at(NAME).required(), row.at(BODY).or(""),
                    row.at(ACCOUNT).or(""), grids, row.at(VisitReader.EAST).isPresent()
                    && row.at(VisitReader.NORTH).isPresent() ? new Spot(row.at(VisitReader.EAST).number(),
                    row.at(VisitReader.NORTH).number()) : null, new Source(FILE, row.line(), ""));
            if (!walker.account().isEmpty() && walkers.values().stream()
                    .anyMatch(w -> w.account().equals(walker.account()))) {
                row.at(ACCOUNT).wrong("账号「" + walker.account() + "」已是另一人的", "一个账号只对应一人");
            }
            if (walkers.putIfAbsent(walker.code(), walker) != null) {
                row.at(CODE).wrong("编号「" + walker.code() + "」重复", "每人写一行，编号各不相同");
            }
        }
        return List.copyOf(walkers.values());
    }
}
