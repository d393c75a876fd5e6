package org.fengqiao.planning.grids.setting;

/**
 * Something a worker has or lacks: a language, a certificate, being a party member or in charge of women's affairs.
 *
 * @param name not null, unique within a policy
 */
public record Qualification(String name, QualificationKind kind) {

    /** In Chinese, as the end of a sentence about a worker. */
    public String lack() {
        return switch (kind) {
            case LANGUAGE -> "不会" + name;
            case CERTIFICATE -> "没有" + name;
            case STATUS -> "不是" + name;
        };
    }

    /** In Chinese: what would help. */
    public String remedy() {
        return switch (kind) {
            case LANGUAGE -> "可找会" + name + "的人";
            case CERTIFICATE -> "取得" + name + "后即可";
            case STATUS -> "可找" + name;
        };
    }
}
