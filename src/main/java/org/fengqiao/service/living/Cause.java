package org.fengqiao.service.living;

import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What made the service read its folders again. */
public enum Cause implements Labelled {
    START("启动"),
    CALL("接口"),
    PAGE("页面"),
    WATCH("监视"),
    AGREEMENT("跟随其他实例"),
    CATALOGUE("导入事项目录"),
    GRIDS("公布网格安排");

    private final String label;

    Cause(String label) {
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
}
