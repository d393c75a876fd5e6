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

/** Reads {@code places.csv}. A parent stands above its children; what is not written is taken from it. */
final class PlaceReader {

    static final String FILE = "places.csv";
    static final Column EAST = optional("东", "east");
    static final Column NORTH = optional("北", "north");
    private static final Column CODE = required("编码", "code");
    private static final Column NAME = required("名称", "name");
    private static final Column KIND = required("类别", "kind");
    private static final Column PARENT = optional("上级", "parent");
    private static final Column DIVISION = optional("区划", "division");
    private static final Column HOUSEHOLDS = optional("户数", "households");
    private static final Column MATTERS = optional("年件数", "matters");
    private static final Column HECTARES = optional("公顷", "hectares");
    private static final Column DEMANDED = optional("要求", "demanded");
    private static final Column TYPES = optional("类型", "types");
    private static final Column BODIES = optional("单位", "bodies");
    private static final Column FORMERLY = optional("前身", "formerly");
    static final List<Column> COLUMNS = List.of(CODE, NAME, KIND, PARENT, DIVISION, HOUSEHOLDS, MATTERS,
            HECTARES, EAST, NORTH, DEMANDED, TYPES, BODIES, FORMERLY);

    private final GridPolicy policy;
    private final Areas areas;
    private final Map<String, GridPlace> places = new LinkedHashMap<>();

    PlaceReader(GridPolicy policy, Areas areas) {
        this.policy = policy;
        this.areas = areas;
    }

    Map<String, GridPlace> read(String text, Findings findings) {
        for (Row row : CsvTable.read(FILE, text, COLUMNS, findings)) {
            GridPlace place = place(row);
            if (places.putIfAbsent(place.code(), place) != null) {
                row.at(CODE).wrong("编码「" + place.code() + "」重复", "每个地点写一行，编码各不相同");
            }
        }
        return places;
    }

    private GridPlace place(Row row) {
        String kind = row.at(KIND).required();
        PlaceKind known = policy.placeKind(kind).orElse(null);
        if (known == null) {
            row.at(KIND).wrong("类别「" + kind + "」没有列在 policy.yaml 的“地点类别”下", "请改写或补上");
        }
        GridPlace parent = parent(row, known);
        String division = division(row.at(DIVISION), parent);
        Set<String> types = new LinkedHashSet<>(row.at(TYPES).list());
        Set<Qualification> demanded = PolicyReader.known(row.at(DEMANDED), policy.qualifications());
        for (String type : types) {
            policy.type(type).ifPresentOrElse(t -> demanded.addAll(t.required()), () -> row.at(TYPES)
                    .wrong("类型「" + type + "」没有列在 policy.yaml 的“网格类型”下", "请改写或补上"));
        }
        return new GridPlace(row.at(CODE).required(), row.at(NAME).required(), kind, parent == null ? "" : parent.code(),
                division, areas.township(division), amount(row.at(HOUSEHOLDS)), amount(row.at(MATTERS)),
                amount(row.at(HECTARES)), spot(row), demanded, types, Set.copyOf(row.at(BODIES).list()),
                Set.copyOf(row.at(FORMERLY).list()), new Source(FILE, row.line(), ""));
    }

    private GridPlace parent(Row row, PlaceKind kind) {
        Value written = row.at(PARENT);
        GridPlace parent = places.get(written.or(""));
        if (written.isPresent() && parent == null) {
            written.wrong("上级「" + written.text() + "」不在前面的行里", "请先写上级，再写下级");
        } else if (kind != null && kind.parent() != null && (parent == null || !parent.kind().equals(kind.parent()))) {
            written.wrong(kind.name() + "的上级应是一个" + kind.parent(), "请填它的编码");
        }
        return parent;
    }

    private String division(Value written, GridPlace parent) {
        if (!written.isPresent()) {
            if (parent == null) {
                written.wrong("没有上级的地点要写区划", "请写村（社区）的区划代码");
                return "";
            }
            return parent.division();
        }
        return areas.named(written.required()).map(d -> d.code()).orElseGet(() -> {
            written.wrong("区划「" + written.text() + "」不在区划表里，或有同名", "请写区划代码");
            return "";
        });
    }

    /** Null when one of the two is missing. */
    static Spot spot(Row row) {
        return row.at(EAST).isPresent() && row.at(NORTH).isPresent()
                ? new Spot(row.at(EAST).number(), row.at(NORTH).number()) : null;
    }

    private static int amount(Value value) {
        int amount = value.numberOr(0);
        if (amount < 0) {
            value.wrong("不能是负数", "请写 0 或更大的整数");
        }
        return Math.max(0, amount);
    }
}
