package org.fengqiao.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.text.Nearest;

/** The lines of work (系统) that bodies belong to, in protocol order: a closed list of the directory itself. */
final class Systems {

    static final String FILE = "systems.csv";
    static final Column CODE = Column.needed("编码", "code");
    static final Column NAME = Column.needed("名称", "name");
    static final Column ALIASES = Column.optional("别名", "aliases");
    static final List<Column> COLUMNS = List.of(CODE, NAME, ALIASES, Column.NOTE);

    private final Map<String, String> nameByAny = new HashMap<>();
    private final Map<String, String> codeByName = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    static Systems read(Table table) {
        Systems systems = new Systems();
        Set<String> codes = new HashSet<>();
        for (Row row : table.rows()) {
            String code = row.needed(CODE);
            String name = row.needed(NAME);
            if (code != null && !code.matches("[a-z0-9]+")) {
                row.problem(CODE, "「" + code + "」只能由小写字母和数字组成");
            }
            if (code != null && !codes.add(code)) {
                row.problem(CODE, "编码「" + code + "」重复，请改用别的编码");
            }
            if (row.sound()) {
                systems.add(row, code, name);
            }
        }
        return systems;
    }

    private void add(Row row, String code, String name) {
        codeByName.put(name, code);
        order.put(name, order.size());
        List<String> names = new ArrayList<>(row.list(ALIASES));
        names.add(0, name);
        for (String each : names) {
            String before = nameByAny.putIfAbsent(each, name);
            if (before != null && !before.equals(name)) {
                row.problem(ALIASES, "「" + each + "」已经是系统「" + before + "」的名称，请改用别的名称");
            }
        }
    }

    /** The proper name of a system given by name or alias, or null when there is none. */
    String named(String text) {
        return text == null ? null : nameByAny.get(text);
    }

    String code(String name) {
        return codeByName.get(name);
    }

    /** Place in protocol order; unknown ones come last. */
    int order(String name) {
        return order.getOrDefault(name, Integer.MAX_VALUE);
    }

    /** The system a cell names, or null with a problem that offers the nearest names. */
    String read(Row row, Column column) {
        return known(row, column, row.needed(column));
    }

    String known(Row row, Column column, String text) {
        if (text == null) {
            return null;
        }
        String name = named(text);
        if (name == null) {
            List<String> near = Nearest.to(text, codeByName.keySet());
            row.problem(column, "没有名为「" + text + "」的系统"
                    + (near.isEmpty() ? "" : "，相近的有：" + String.join("、", near)) + "；系统列在 " + FILE + " 中");
        }
        return name;
    }
}
