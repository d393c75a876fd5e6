package org.fengqiao.security;

import org.fengqiao.term.Labelled;

/** What an account may do. */
enum Role implements Labelled {
    POLICY("政策"),
    SCHEDULING("排班"),
    LEADER("领导"),
    MACHINE("机器客户端"),
    ADMIN("管理员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
