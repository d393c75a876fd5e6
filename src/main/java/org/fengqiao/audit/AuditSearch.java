package org.fengqiao.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is looked for; null for anything.
 *
 * @param account who did it
 * @param object  what was touched, for example {@code account/zhang}
 * @param from    first day (Asia/Shanghai)
 * @param to      last day, included
 */
public record AuditSearch(String matter, String account, String object, AuditAction action, LocalDate from,
                          LocalDate to) {

    String condition() {
        StringBuilder sql = new StringBuilder("1 = 1");
        and(sql, "matter = :matter", matter);
        and(sql, "account = :account", account);
        and(sql, "object = :object", object);
        and(sql, "action = :action", action);
        and(sql, "audit_day >= :from", from);
        and(sql, "audit_day <= :to", to);
        return sql.toString();
    }

    Map<String, Object> params() {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("matter", matter);
        params.put("account", account);
        params.put("object", object);
        params.put("action", action == null ? null : action.code());
        params.put("from", from);
        params.put("to", to);
        params.values().removeIf(value -> value == null);
        return params;
    }

    private static void and(StringBuilder sql, String condition, Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
        }
    }
}
