package org.fengqiao.security;

import org.fengqiao.term.Labelled;

/** What an account may do. Which matters it sees follows from its role and the body it acts for. */
public enum Role implements Labelled {
    /** Registers matters and sees those its body received. */
    INTAKE("受理登记"),
    /** Sees and tells what its own body handles. */
    HANDLER("承办人"),
    /** As a handler, and everything below its body. */
    UNIT_HEAD("单位负责人"),
    LEADER("领导"),
    /** Sees everything in the area of its body, and supervises. */
    SUPERVISION("督查"),
    POLICY("政策"),
    SCHEDULING("排班"),
    /** Reads the audit log and no matter. */
    AUDITOR("审计"),
    MACHINE("机器客户端"),
    ADMIN("管理员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** Whether the role means nothing without a body. */
    boolean needsBody() {
        return switch (this) {
            case INTAKE, HANDLER, UNIT_HEAD, SUPERVISION -> true;
            default -> false;
        };
    }

    @Override
    public String label() {
        return label;
    }
}
