package org.fengqiao.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code items.csv}: the catalogue of items in three levels with the competent system at each level. */
final class ItemsFile {

    static final String FILE = "items.csv";
    static final Column CODE = Column.needed("编码", "code");
    static final Column FIELD = Column.needed("一级", "level-1");
    static final Column GROUP = Column.needed("二级", "level-2");
    static final Column NAME = Column.needed("名称", "name");
    static final Column ALIASES = Column.optional("别名", "aliases");
    static final Column PURPOSE = Column.optional("常见性质", "purpose");
    static final Column CHANNEL = Column.optional("常见途径", "channel");
    static final Column DUTY_24H = Column.optional("全天值守", "duty24h");
    static final Map<Level, Column> COMPETENT = competent();
    static final List<Column> COLUMNS = columns();

    /** Labels of the classes and channels of law that an item may propose; kept equal to the terms by a test. */
    static final List<String> PURPOSES = List.of("建议意见", "检举控告", "申诉求决");
    static final List<String> CHANNELS = List.of("诉讼复议法律监督", "仲裁", "党员申诉", "行政程序", "查处履责",
            "信访程序", "研究论证", "依规依纪", "政法机关");

    private ItemsFile() {
    }

    static List<Entry<Item>> read(Table table, Systems systems) {
        List<Entry<Item>> entries = new ArrayList<>();
        for (Row row : table.rows()) {
            Item item = new Item(row.needed(CODE), row.needed(FIELD), row.needed(GROUP), row.needed(NAME),
                    row.list(ALIASES), competent(row, systems), term(row, PURPOSE, PURPOSES),
                    term(row, CHANNEL, CHANNELS), row.flag(DUTY_24H), row.validity());
            if (row.sound() && item.competent().isEmpty()) {
                row.problem(COMPETENT.get(Level.COUNTY), "各级主管系统都空着，请至少填写一级");
            }
            if (row.sound()) {
                entries.add(new Entry<>(item, row));
            }
        }
        DatedEntries.check(entries, Item::code, Item::validity, CODE);
        checkNames(entries);
        return entries;
    }

    private static Map<Level, String> competent(Row row, Systems systems) {
        Map<Level, String> competent = new EnumMap<>(Level.class);
        COMPETENT.forEach((level, column) -> {
            String system = systems.known(row, column, row.text(column));
            if (system != null) {
                competent.put(level, system);
            }
        });
        return competent;
    }

    private static String term(Row row, Column column, List<String> terms) {
        String text = row.text(column);
        if (text != null && !terms.contains(text)) {
            row.problem(column, "没有「" + text + "」，可用：" + String.join("、", terms) + "，或空着");
        }
        return text;
    }

    private static void checkNames(List<Entry<Item>> entries) {
        Map<String, Entry<Item>> seen = new HashMap<>();
        for (Entry<Item> entry : entries) {
            Item item = entry.value();
            String key = item.field() + "/" + item.group() + "/" + Names.normal(item.name());
            Entry<Item> first = seen.putIfAbsent(key, entry);
            if (first != null && !first.value().code().equals(item.code())
                    && DatedEntries.overlap(first.value().validity(), item.validity())) {
                entry.row().problem(NAME, "同一二级类别下「" + item.name() + "」与第 " + first.row().number()
                        + " 行重名，请合并或改名");
            }
        }
    }

    private static Map<Level, Column> competent() {
        Map<Level, Column> columns = new LinkedHashMap<>();
        columns.put(Level.NATION, Column.optional("国家主管", "nation"));
        columns.put(Level.PROVINCE, Column.optional("省主管", "province"));
        columns.put(Level.CITY, Column.optional("市主管", "city"));
        columns.put(Level.COUNTY, Column.needed("县区主管", "county"));
        columns.put(Level.TOWNSHIP, Column.optional("乡镇街道主管", "township"));
        columns.put(Level.VILLAGE, Column.optional("村社区主管", "village"));
        return columns;
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(CODE, FIELD, GROUP, NAME, ALIASES));
        columns.addAll(COMPETENT.values());
        columns.addAll(List.of(PURPOSE, CHANNEL, DUTY_24H, Column.FROM, Column.TO, Column.NOTE));
        return List.copyOf(columns);
    }
}
