package org.fengqiao.place;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code centres.csv}: branch centres and mediation bodies. */
final class CentresFile {

    static final String FILE = "centres.csv";
    static final Column CODE = Column.needed("编码", "code");
    static final Column NAME = Column.needed("名称", "name");
    static final Column KIND = Column.needed("类别", "kind");
    static final Column DIVISION = Column.needed("区划", "division");
    static final Column BODY = Column.needed("主管机关", "body");
    static final Column AREAS = Column.optional("服务区划", "areas");
    static final Column RESIDENTS = Column.optional("入驻机关", "residents");
    static final List<Column> COLUMNS =
            List.of(CODE, NAME, KIND, DIVISION, BODY, AREAS, RESIDENTS, Column.FROM, Column.TO, Column.NOTE);

    private CentresFile() {
    }

    static List<Entry<Centre>> read(Table table) {
        List<Entry<Centre>> entries = new ArrayList<>();
        for (Row row : table.rows()) {
            String code = row.needed(CODE);
            String name = row.needed(NAME);
            String kind = row.needed(KIND);
            String division = row.needed(DIVISION);
            String body = row.needed(BODY);
            Validity validity = row.validity();
            if (row.sound()) {
                entries.add(new Entry<>(new Centre(code, name, kind, division, body, row.list(AREAS),
                        row.list(RESIDENTS), validity), row));
            }
        }
        DatedEntries.check(entries, Centre::code, Centre::validity, CODE);
        return entries;
    }
}
