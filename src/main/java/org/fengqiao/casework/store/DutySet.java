package org.fengqiao.casework.store;

import org.fengqiao.term.Labelled;

/** The sets of duties that numbers on a board count; each number leads to exactly its set. */
public enum DutySet implements Labelled {
    OWED("欠着的", " and c.owed = true"),
    LATE("已逾期还欠着的", " and c.owed = true and c.due_at < :now"),
    SOON("二十四小时内到期的", " and c.owed = true and c.due_at >= :now and c.due_at < :soon"),
    ENDED("期限在期内、已完成或已逾期的", " and c.due_at >= :from and c.due_at < :until"
            + " and c.counted in ('met-in-time', 'met-late', 'breached')"),
    IN_TIME("按期完成的", " and c.due_at >= :from and c.due_at < :until and c.counted = 'met-in-time'"),
    UNDONE("逾期仍未完成的", " and c.due_at >= :from and c.due_at < :until and c.counted = 'breached'"),
    CALLED("应吹哨报到的", ENDED.condition + " and c.action = '吹哨报到'"),
    ANSWERED_CALL("已吹哨报到的", " and c.due_at >= :from and c.due_at < :until and c.action = '吹哨报到'"
            + " and c.counted in ('met-in-time', 'met-late')"),
    ANSWERED_IN_TIME("按时吹哨报到的", IN_TIME.condition + " and c.action = '吹哨报到'"),
    REVISITS("应回访的", ENDED.condition + " and c.action = '办结回访'"),
    REVISITED("已回访的", " and c.due_at >= :from and c.due_at < :until and c.action = '办结回访'"
            + " and c.counted in ('met-in-time', 'met-late')");

    private final String label;
    private final String condition;

    DutySet(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    /** Of the table {@code c}; names the times now, soon, from, until. */
    String condition() {
        return condition;
    }

    @Override
    public String label() {
        return label;
    }
}
