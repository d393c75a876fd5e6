package org.fengqiao.receipt;

import org.fengqiao.json.Json;
import org.fengqiao.receipt.store.StoreException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Statements as bytes. Every version of the format that was ever written stays readable here. */
final class StatementFormat {

    private final JsonMapper json = Json.mapper();

    byte[] write(Object statement) {
        return json.writeValueAsBytes(statement);
    }

    Statement read(byte[] stated) {
        try {
            String format = json.readTree(stated).path("format").asString("");
            Statement statement = switch (format) {
                case DecisionStatement.FORMAT -> json.readValue(stated, DecisionStatement.class);
                case ErasureStatement.FORMAT -> json.readValue(stated, ErasureStatement.class);
                default -> throw new StoreException(StoreException.Kind.DAMAGED, "不认识的回执格式「" + format + "」。");
            };
            if (statement.link() == null || statement.link().after() == null || statement.asked() == null) {
                throw new StoreException(StoreException.Kind.DAMAGED, "回执陈述不完整。");
            }
            return statement;
        } catch (JacksonException damaged) {
            throw new StoreException(StoreException.Kind.DAMAGED, "回执陈述读不出来：" + damaged.getOriginalMessage(), damaged);
        }
    }
}
