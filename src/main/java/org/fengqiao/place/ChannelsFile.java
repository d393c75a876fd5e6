package org.fengqiao.place;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code channels.csv}. */
final class ChannelsFile {

    static final String FILE = "channels.csv";
    static final Column CODE = Column.needed("编码", "code");
    static final Column NAME = Column.needed("名称", "name");
    static final Column ALIASES = Column.optional("别名", "aliases");
    static final Column KIND = Column.needed("类别", "kind");
    static final Column DIVISION = Column.needed("区划", "division");
    static final Column PRINCIPAL = Column.optional("主官职务", "principal");
    static final List<Column> COLUMNS =
            List.of(CODE, NAME, ALIASES, KIND, DIVISION, PRINCIPAL, Column.FROM, Column.TO, Column.NOTE);

    private ChannelsFile() {
    }

    static List<Entry<Aliased<Channel>>> read(Table table) {
        List<Entry<Aliased<Channel>>> entries = new ArrayList<>();
        for (Row row : table.rows()) {
            Channel channel = new Channel(row.needed(CODE), row.needed(NAME), row.needed(KIND), row.text(DIVISION),
                    row.text(PRINCIPAL), row.validity());
            if (row.sound()) {
                entries.add(new Entry<>(new Aliased<>(channel, row.list(ALIASES)), row));
            }
        }
        DatedEntries.check(entries, e -> e.value().code(), e -> e.value().validity(), CODE);
        return entries;
    }
}
