package org.fengqiao.problem;

import org.fengqiao.term.Labelled;

/** Every kind of refusal, with its HTTP status. The code is stable across releases; the label is its title. */
public enum ProblemCode implements Labelled {
    INCOMPLETE_REQUEST(400, "请求没有收全"),
    MALFORMED_JSON(400, "不是合法的 JSON"),
    INVALID_PARAMETER(400, "参数不对"),
    UNAUTHENTICATED(401, "尚未登录"),
    FORBIDDEN(403, "没有权限"),
    NOT_FOUND(404, "没有这个地址"),
    UNKNOWN_PACK(404, "没有这个规则包"),
    UNKNOWN_RULE(404, "没有这条规则"),
    UNKNOWN_SUBJECT(404, "没有可问的这一项"),
    UNKNOWN_DIVISION(404, "没有这个区划"),
    UNKNOWN_RECEIPT(404, "没有这份回执"),
    UNKNOWN_JOB(404, "没有这个任务"),
    UNKNOWN_VISIT_PLACE(404, "没有这个地方的排班设置"),
    UNKNOWN_ROSTER(404, "没有这份排班"),
    UNKNOWN_GRID_PLACE(404, "没有这个地方的网格设置"),
    UNKNOWN_GRID_PLAN(404, "没有这份网格安排"),
    UNKNOWN_ROUND(404, "没有这份走访"),
    UNKNOWN_FEED(404, "没有这个日历"),
    UNKNOWN_MATTER(404, "没有这件事项"),
    METHOD_NOT_ALLOWED(405, "不支持的请求方法"),
    NOT_ACCEPTABLE(406, "给不出要求的格式"),
    CONFLICT(409, "与已有记录冲突"),
    BODY_TOO_LARGE(413, "请求体过大"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的内容类型"),
    INVALID_MATTER(422, "事项有误"),
    FUTURE_INSTANT(422, "时间在将来"),
    INVALID_EVENT(422, "事件有误"),
    INVALID_CATALOGUE(422, "事项目录有误"),
    UNREADABLE_FILE(422, "文件读不了"),
    INVALID_POLICIES(422, "规则或名录未通过检查"),
    INVALID_ROSTER(422, "排班内容有误"),
    INVALID_ROUND(422, "走访内容有误"),
    TOO_MANY_ATTEMPTS(429, "尝试次数过多"),
    INTERNAL(500, "服务内部错误"),
    STORE_DAMAGED(500, "存储的内容已被改动"),
    OVERLOADED(503, "请求太多"),
    JOBS_FULL(503, "排队的任务太多"),
    FIGURES_UNFINISHED(503, "统计没有算完"),
    STORE_BUSY(503, "数据库繁忙"),
    STORE_UNAVAILABLE(503, "数据库连不上"),
    STORE_FULL(507, "数据库空间已满");

    private final int status;
    private final String label;

    ProblemCode(int status, String label) {
        this.status = status;
        this.label = label;
    }

    public int status() {
        return status;
    }

    @Override
    public String label() {
        return label;
    }
}
