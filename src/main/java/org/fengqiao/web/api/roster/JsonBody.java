package org.fengqiao.web.api.roster;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fengqiao.json.Json;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.MatterReader;
import org.fengqiao.service.shape.Shape;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies of requests and tells every fault at once, in Chinese. */
@Component
public class JsonBody {

    private final MatterReader reader;
    private final JsonMapper mapper = Json.mapper();
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    JsonBody(MatterReader reader) {
        this.reader = reader;
    }

    public <T> T read(byte[] body, Class<T> type) {
        JsonNode tree = reader.tree(body == null || body.length == 0 ? new byte[] {'{', '}'} : body);
        List<Fault> faults = new ArrayList<>();
        shapes.computeIfAbsent(type, Shape::of).check(tree, "", faults);
        if (faults.isEmpty()) {
            try {
                return mapper.treeToValue(tree, type);
            } catch (JacksonException unreadable) {
                throw new ProblemException(ProblemCode.INVALID_ROSTER, "内容读不出来，请对照接口说明检查各字段。");
            }
        }
        Fault first = faults.get(0);
        throw new ProblemException(ProblemCode.INVALID_ROSTER, faults.size() == 1
                ? first.pointer() + "：" + first.detail() + "。" : "有 " + faults.size() + " 处问题，见 errors；没有保存任何内容。", faults);
    }

    static Period period(String from, String to) {
        try {
            YearMonth first = YearMonth.parse(from == null ? "" : from);
            return new Period(first, to == null ? first : YearMonth.parse(to));
        } catch (DateTimeException wrong) {
            throw OfficeException.invalid("from", "排班的起止月应写作 2026-04，实为「" + from + "」「" + to + "」。");
        } catch (IllegalArgumentException reversed) {
            throw OfficeException.invalid("to", reversed.getMessage() + "。");
        }
    }

    public static int version(Integer given) {
        if (given == null) {
            throw OfficeException.invalid("version", "请写明您看到的版本 version，以免盖掉别人的修改。");
        }
        return given;
    }

    public static String need(String field, String value) {
        if (value == null || value.isBlank()) {
            throw OfficeException.invalid(field, "缺少 " + field + "。");
        }
        return value;
    }
}
