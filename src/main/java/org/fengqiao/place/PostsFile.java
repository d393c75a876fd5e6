package org.fengqiao.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads {@code posts.csv}. */
final class PostsFile {

    static final String FILE = "posts.csv";
    static final Column CODE = Column.needed("编码", "code");
    static final Column BODY = Column.needed("机关", "body");
    static final Column TITLE = Column.needed("职务", "title");
    static final Column INCUMBENT = Column.needed("姓名", "incumbent");
    static final Column RANK = Column.needed("级别", "rank");
    static final Column ORDER = Column.needed("排序", "order");
    static final Column HEAD = Column.optional("负责人", "head");
    static final Column PORTFOLIO = Column.optional("分管系统", "portfolio");
    static final Column AREAS = Column.optional("包联区划", "areas");
    static final Column INTERESTS = Column.optional("申报利害关系", "interests");
    static final List<Column> COLUMNS = List.of(CODE, BODY, TITLE, INCUMBENT, RANK, ORDER, HEAD, PORTFOLIO, AREAS,
            INTERESTS, Column.FROM, Column.TO, Column.NOTE);

    private static final Map<String, Integer> RANKS =
            Map.of("正职", 1, "副职", 2, "成员", 3, "1", 1, "2", 2, "3", 3);

    private PostsFile() {
    }

    static List<Entry<Post>> read(Table table, Systems systems) {
        List<Entry<Post>> entries = new ArrayList<>();
        for (Row row : table.rows()) {
            Post post = new Post(row.needed(CODE), row.needed(BODY), row.needed(TITLE), row.text(INCUMBENT),
                    rank(row), order(row), row.flag(HEAD), portfolio(row, systems), row.list(AREAS),
                    row.list(INTERESTS), row.validity());
            if (row.sound()) {
                entries.add(new Entry<>(post, row));
            }
        }
        DatedEntries.check(entries, Post::code, Post::validity, CODE);
        return entries;
    }

    private static List<String> portfolio(Row row, Systems systems) {
        return row.list(PORTFOLIO).stream().map(s -> systems.known(row, PORTFOLIO, s)).filter(Objects::nonNull)
                .distinct().toList();
    }

    private static int rank(Row row) {
        String text = row.needed(RANK);
        if (text != null && !RANKS.containsKey(text)) {
            row.problem(RANK, "「" + text + "」看不懂，请写「正职」「副职」或「成员」");
        }
        return text == null ? 0 : RANKS.getOrDefault(text, 0);
    }

    private static int order(Row row) {
        String text = row.needed(ORDER);
        if (text != null && !text.matches("[1-9]\\d{0,3}")) {
            row.problem(ORDER, "「" + text + "」不是 1 到 9999 的整数");
            return 0;
        }
        return text == null ? 0 : Integer.parseInt(text);
    }
}
