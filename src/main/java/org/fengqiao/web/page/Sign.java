package org.fengqiao.web.page;

/** What is stated of a demand with a tick, and the property of the demand that it sets. */
enum Sign {
    URGENT("urgent", "紧急"),
    SERIOUS("serious", "重大"),
    DANGER("danger", "危及人身"),
    HARDSHIP("hardship", "生活困难"),
    ENTERPRISE("enterprise", "涉及企业"),
    LITIGATION("litigation", "涉法涉诉"),
    POLICY_GAP("policyGap", "政策问题"),
    PROMISED("promised", "曾有承诺"),
    CONFIDENTIAL("confidential", "要求保密");

    private final String property;
    private final String label;

    Sign(String property, String label) {
        this.property = property;
        this.label = label;
    }

    public String property() {
        return property;
    }

    public String label() {
        return label;
    }
}
