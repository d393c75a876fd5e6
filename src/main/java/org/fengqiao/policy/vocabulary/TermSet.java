package org.fengqiao.policy.vocabulary;

/** Sets of terms that a text field or an argument is limited to. */
public enum TermSet {
    /** Any text. */
    ANY("文本"),
    PURPOSE("诉求目的"), FORM("信访形式"), PETITIONER("信访人类别"), EVENT("事件类型"), RESULT("事件结果"),
    HANDLING("在办状态"), LEVEL("层级"), LEGAL_CHANNEL("法定途径"), COMPETENCE("职权归属"),
    /** Declared by the tables 级别, 职责 and 文书 of the pack and the packs it extends. */
    CASE_LEVEL("级别"), ACTION("职责"), PAPER("文书"),
    /** Names in the directory: checked where a directory is at hand. */
    CHANNEL("渠道"), CHANNEL_KIND("渠道类别"), ITEM("事项类别"), ITEM_FIELD("事项领域"), SYSTEM("系统");

    private final String label;

    TermSet(String label) {
        this.label = label;
    }

    /** What messages call a member of the set. */
    public String label() {
        return label;
    }
}
