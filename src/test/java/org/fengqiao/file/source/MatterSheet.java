package org.fengqiao.file.source;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes matters as rows of a table, the reverse of what is tested. */
final class MatterSheet {

    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final JsonMapper mapper = Json.mapper();

    static List<String> headings() {
        return Columns.all().stream().map(Column::heading).toList();
    }

    /** One row for each demand; of the matter's own cells only the id stands in every row. */
    List<List<String>> rows(Matter matter) {
        JsonNode tree = mapper.valueToTree(matter);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < matter.demands().size(); i++) {
            int demand = i;
            rows.add(Columns.all().stream().map(column -> column.ofDemand() || demand == 0 || column.heading().equals("编号")
                    ? cell(tree, column, demand) : "").toList());
        }
        return rows;
    }

    private static String cell(JsonNode tree, Column column, int demand) {
        String pointer = column.pointer().replace("#", String.valueOf(demand));
        int several = pointer.indexOf("/*");
        if (several < 0) {
            return text(tree.at(pointer), column);
        }
        String rest = pointer.substring(several + 2);
        Function<JsonNode, JsonNode> element = node -> rest.isEmpty() ? node : node.at(rest);
        List<String> parts = tree.at(pointer.substring(0, several)).valueStream().map(element)
                .map(node -> text(node, column)).toList();
        return parts.stream().allMatch(String::isEmpty) ? ""
                : parts.stream().collect(Collectors.joining(column.type() == ColumnType.NAMES ? "、" : "；"));
    }

    private static String text(JsonNode value, Column column) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return switch (column.type()) {
            case YES_NO -> value.booleanValue() ? "是" : "否";
            case TIME -> CHINESE.format(instant(value));
            default -> value.asString();
        };
    }

    private static Instant instant(JsonNode value) {
        return Json.instant(value.stringValue());
    }
}
