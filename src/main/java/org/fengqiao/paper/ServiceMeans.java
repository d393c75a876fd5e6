package org.fengqiao.paper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** By what means a paper is served. */
public enum ServiceMeans implements Labelled {
    IN_PERSON("直接送达"),
    LEFT_BEHIND("留置送达"),
    ENTRUSTED("委托送达"),
    POST("邮寄送达"),
    ELECTRONIC("电子送达"),
    PUBLIC_NOTICE("公告送达");

    private final String label;

    ServiceMeans(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    @JsonValue
    public String code() {
        return Labelled.super.code();
    }

    @JsonCreator
    public static ServiceMeans of(String text) {
        return Labelled.parse(ServiceMeans.class, "送达方式", text);
    }
}
