package org.fengqiao.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code divisions/*.csv}. Several files may repeat a line (a province of two places) if they agree on it. */
final class DivisionFiles {

    static final Column CODE = Column.needed("编码", "code");
    static final Column NAME = Column.needed("名称", "name");
    static final Column LEVEL = Column.needed("层级", "level");
    static final Column PARENT = Column.needed("上级", "parent");
    static final List<Column> COLUMNS =
            List.of(CODE, NAME, LEVEL, PARENT, Column.FROM, Column.TO, Column.NOTE);

    private static final Map<Level, Integer> DIGITS = Map.of(Level.NATION, 2, Level.PROVINCE, 2, Level.CITY, 4,
            Level.COUNTY, 6, Level.TOWNSHIP, 9, Level.VILLAGE, 12);

    private DivisionFiles() {
    }

    static List<Entry<Division>> read(List<Table> tables) {
        List<Entry<Division>> entries = new ArrayList<>();
        for (Table table : tables) {
            for (Row row : table.rows()) {
                Division division = read(row);
                if (division != null) {
                    entries.add(new Entry<>(division, row));
                }
            }
        }
        List<Entry<Division>> distinct = withoutAgreeing(entries);
        DatedEntries.check(distinct, Division::code, Division::validity, CODE);
        checkParents(distinct);
        return distinct;
    }

    private static Division read(Row row) {
        String code = row.needed(CODE);
        String name = row.needed(NAME);
        Level level = row.level(LEVEL);
        String parent = row.text(PARENT);
        if (code != null && level != null && !code.matches("\\d{" + DIGITS.get(level) + "}")) {
            row.problem(CODE, level.label() + "级区划的编码应是 " + DIGITS.get(level) + " 位数字，而不是「" + code + "」");
        }
        if (level != null && level.compareTo(Level.PROVINCE) > 0 && parent == null) {
            row.problem(PARENT, "省级以下的区划必须填写上级区划的编码");
        }
        Validity validity = row.validity();
        return row.sound() ? new Division(code, name, level, parent, validity) : null;
    }

    private static List<Entry<Division>> withoutAgreeing(List<Entry<Division>> entries) {
        Map<Division, String> firstFile = new HashMap<>();
        List<Entry<Division>> distinct = new ArrayList<>();
        for (Entry<Division> entry : entries) {
            String first = firstFile.putIfAbsent(entry.value(), entry.row().file());
            if (first == null || first.equals(entry.row().file())) {
                distinct.add(entry);
            }
        }
        return distinct;
    }

    private static void checkParents(List<Entry<Division>> entries) {
        Map<String, Level> levels = new HashMap<>();
        entries.forEach(e -> levels.put(e.value().code(), e.value().level()));
        for (Entry<Division> entry : entries) {
            String parent = entry.value().parent();
            if (parent == null) {
                continue;
            }
            Level above = levels.get(parent);
            if (above == null) {
                entry.row().problem(PARENT, "上级区划「" + parent + "」不在名录中，请补上该区划或改正编码");
            } else if (above.compareTo(entry.value().level()) >= 0) {
                entry.row().problem(PARENT, "上级区划「" + parent + "」的层级（" + above.label() + "）不高于本区划（"
                        + entry.value().level().label() + "），请改正");
            }
        }
    }
}
