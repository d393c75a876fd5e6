package org.fengqiao.place;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code bodies.csv}: the bodies that are listed one by one. */
final class BodiesFile {

    static final String FILE = "bodies.csv";
    static final Column CODE = Column.needed("编码", "code");
    static final Column NAME = Column.needed("名称", "name");
    static final Column SHORT = Column.optional("简称", "short-names");
    static final Column SYSTEM = Column.needed("系统", "system");
    static final Column LEVEL = Column.needed("层级", "level");
    static final Column DIVISION = Column.needed("所在区划", "division");
    static final Column COMMANDER = Column.needed("指挥机关", "commander");
    static final Column SUCCESSOR = Column.optional("继任机关", "successor");
    static final Column ROUND_THE_CLOCK = Column.optional("全天值守", "round-the-clock");
    static final List<Column> COLUMNS = List.of(CODE, NAME, SHORT, SYSTEM, LEVEL, DIVISION, COMMANDER, SUCCESSOR,
            ROUND_THE_CLOCK, Column.FROM, Column.TO, Column.NOTE);

    private BodiesFile() {
    }

    static List<Entry<Body>> read(Table table, Systems systems) {
        List<Entry<Body>> entries = new ArrayList<>();
        for (Row row : table.rows()) {
            Body body = new Body(row.needed(CODE), row.needed(NAME), row.list(SHORT), systems.read(row, SYSTEM),
                    row.level(LEVEL), row.needed(DIVISION), row.text(COMMANDER), row.text(SUCCESSOR),
                    row.flag(ROUND_THE_CLOCK), row.validity());
            if (body.successor() != null && body.validity().to() == null) {
                row.problem(SUCCESSOR, "填了继任机关就要填失效日期，请补上");
            }
            if (row.sound()) {
                entries.add(new Entry<>(body, row));
            }
        }
        DatedEntries.check(entries, Body::code, Body::validity, CODE);
        return entries;
    }
}
