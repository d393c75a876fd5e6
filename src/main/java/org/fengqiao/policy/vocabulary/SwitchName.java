package org.fengqiao.policy.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Chinese names of the components of {@link org.fengqiao.policy.Switches}. */
public enum SwitchName {
    DAY_ONE_COUNTED("首日计入", "dayOneCounted", false),
    REST_DAY_ROLLS("末日遇休顺延", "restDayRolls", false),
    EXTENSION_TOTAL_DAYS("延期合计天数", "extensionTotalDays", true),
    LATE_REVIEW_ENDS_CHAIN("逾期申请复查即终止", "lateReviewEndsChain", false),
    LITIGATION_BY_NET_AS_LETTER("网上电话涉法涉诉按来信", "litigationByNetAsLetter", false);

    private final String label;
    private final String code;
    private final boolean number;

    SwitchName(String label, String code, boolean number) {
        this.label = label;
        this.code = code;
        this.number = number;
    }

    public String label() {
        return label;
    }

    /** Name of the component. */
    public String code() {
        return code;
    }

    /** Whether it is a number; otherwise it is yes or no. */
    public boolean number() {
        return number;
    }

    public static Optional<SwitchName> named(String name) {
        return Arrays.stream(values()).filter(s -> s.label.equals(name) || s.code.equals(name)).findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(SwitchName::label).toList();
    }
}
