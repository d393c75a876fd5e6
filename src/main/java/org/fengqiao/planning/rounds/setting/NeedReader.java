package org.fengqiao.planning.rounds.setting;

import static org.fengqiao.planning.input.Column.optional;
import static org.fengqiao.planning.input.Column.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.input.Column;
import org.fengqiao.planning.input.CsvTable;
import org.fengqiao.planning.input.Row;
import org.fengqiao.planning.input.Value;

/** Reads {@code needs.csv}: needs that people have declared. What an office thinks of somebody is refused. */
final class NeedReader {

    static final String FILE = "needs.csv";
    private static final Column PLACE = required("住户", "place");
    private static final Column KIND = required("本人的话", "need");
    private static final Column BY = required("谁提出", "by");
    private static final Column DECLARED = required("提出日", "declared");
    private static final Column WITHDRAWN = optional("撤回日", "withdrawn");
    private static final Column EVERY = optional("间隔天数", "every-days");
    private static final List<Column> COLUMNS = List.of(PLACE, KIND, BY, DECLARED, WITHDRAWN, EVERY);

    private NeedReader() {
    }

    static List<CareNeed> read(String text, Map<String, VisitPlace> places, Findings findings) {
        List<CareNeed> needs = new ArrayList<>();
        for (Row row : CsvTable.read(FILE, text, COLUMNS, findings)) {
            Value place = row.at(PLACE);
            if (!places.containsKey(place.required())) {
                place.wrong("住户「" + place.or("") + "」没有列在 places.csv", "请改写编码，或先在 places.csv 加上");
            }
            LocalDate declared = row.at(DECLARED).date();
            LocalDate withdrawn = row.at(WITHDRAWN).dateOr(null);
            if (withdrawn != null && withdrawn.isBefore(declared)) {
                row.at(WITHDRAWN).wrong("撤回日早于提出日", "请核对两个日期；再次提出的另写一行");
            }
            int every = row.at(EVERY).numberOr(7);
            if (every < 1) {
                row.at(EVERY).wrong("间隔天数要大于 0", "每周一次写 7");
            }
            needs.add(new CareNeed(place.or(""), kind(row.at(KIND)), by(row.at(BY)), declared, withdrawn, every,
                    new Source(FILE, row.line(), "")));
        }
        return needs;
    }

    private static NeedKind kind(Value value) {
        value.required();
        return value.termOr(NeedKind.class, "本人的话", NeedKind.OTHER_WISH);
    }

    private static Declarer by(Value value) {
        value.required();
        return value.termOr(Declarer.class, "谁提出（关爱走访只凭本人一方提出的需要，不由单位认定）", Declarer.SELF);
    }
}
