package org.fengqiao.planning.grids.setting;

import org.fengqiao.term.Labelled;

/** What sort of thing a qualification is; it decides how its lack is put into words. */
public enum QualificationKind implements Labelled {
    LANGUAGE("语言"),
    CERTIFICATE("证书"),
    STATUS("身份");

    private final String label;

    QualificationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
