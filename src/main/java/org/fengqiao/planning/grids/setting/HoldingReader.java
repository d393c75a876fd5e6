package org.fengqiao.planning.grids.setting;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.input.Column;
import org.fengqiao.planning.input.CsvTable;
import org.fengqiao.planning.input.Row;

/** Reads {@code last.csv} and {@code pins.csv}. */
final class HoldingReader {

    static final String LAST = "last.csv";
    static final String PINS = "pins.csv";
    private static final Column PLACE = Column.required("地点", "place");
    private static final Column ROLE = Column.required("职位", "role");
    private static final Column WORKER = Column.required("承担人", "worker");

    private HoldingReader() {
    }

    static List<Holding> read(String file, String text, GridPolicy policy, Findings findings) {
        List<Holding> holdings = new ArrayList<>();
        for (Row row : CsvTable.read(file, text, List.of(PLACE, ROLE, WORKER), findings)) {
            String role = row.at(ROLE).required();
            if (policy.role(role).isEmpty()) {
                row.at(ROLE).wrong("职位「" + role + "」没有列在 policy.yaml 的“职位”下", "请改写或补上");
            }
            holdings.add(new Holding(row.at(PLACE).required(), role, row.at(WORKER).required(),
                    new Source(file, row.line(), "")));
        }
        return holdings;
    }
}
