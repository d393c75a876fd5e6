package org.fengqiao.paper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.term.Labelled;

/** The papers that can be made here. The label is what rules call the paper, and the name of its template. */
public enum PaperKind implements Labelled {
    ACCEPTANCE_NOTICE("受理告知书", "受告", "内容", "收到日期", "受理日期", "途径", "程序", "办理期限", "查询方式"),
    NON_ACCEPTANCE_NOTICE("不予受理告知书", "不受告", "内容", "收到日期", "理由", "去向"),
    FORWARDING("转送函", "转", "内容", "诉求", "办理要求"),
    ASSIGNMENT("交办函", "交", "内容", "诉求", "办理要求", "报告期限"),
    EXTENSION_NOTICE("延期告知书", "延告", "内容", "受理日期", "原期限", "延至", "理由"),
    DISPATCH_ORDER("派工单", "派", "内容", "诉求", "首办", "时限"),
    SUPERVISION_ORDER("督办单", "督", "内容", "情形", "要求", "反馈期限");

    /** What every paper states, whatever its kind. */
    private static final Set<String> ALWAYS = Set.of("发文机关", "文号", "主送", "依据", "签发人", "批准人", "成文日期");

    private final String label;
    private final String mark;
    private final Set<String> placeholders;

    PaperKind(String label, String mark, String... placeholders) {
        this.label = label;
        this.mark = mark;
        this.placeholders = Set.of(placeholders);
    }

    @Override
    public String label() {
        return label;
    }

    /** The mark of the kind in a number, after the mark of the body. */
    String mark() {
        return mark;
    }

    /** Placeholders that a template of this kind must hold, because the law wants them said. */
    Set<String> required() {
        Set<String> all = new TreeSet<>(ALWAYS);
        all.addAll(placeholders);
        return all;
    }

    @Override
    @JsonValue
    public String code() {
        return Labelled.super.code();
    }

    @JsonCreator
    public static PaperKind of(String text) {
        return Labelled.parse(PaperKind.class, "文书", text);
    }
}
