package org.fengqiao.security;

import org.fengqiao.term.Labelled;

/** Why an account was changed: a closed set, so that nothing personal gets into the audit log. */
public enum ChangeReason implements Labelled {
    JOINED("到岗"),
    MOVED("调岗"),
    ACTING("代理"),
    LEFT("离岗"),
    FORGOTTEN("忘记口令"),
    LEAKED("疑似泄露"),
    ROUTINE("定期更换"),
    MISTAKE("更正差错"),
    UNUSED("不再使用");

    private final String label;

    ChangeReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
