package org.fengqiao.planning.visits.setting;

/**
 * Where in the settings something is said, and on what basis.
 *
 * @param file  file name
 * @param line  from 1
 * @param basis document and article or the place's own rule; empty when none is named
 */
public record Source(String file, int line, String basis) {

    /** For example 《信访工作条例》第十八条第二款（policy.yaml 第 23 行）. */
    public String cite() {
        String place = file + " 第 " + line + " 行";
        return basis.isEmpty() ? place : basis + "（" + place + "）";
    }
}
