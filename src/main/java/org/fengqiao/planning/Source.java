package org.fengqiao.planning;

/**
 * Where in the settings something is said, and on what basis.
 *
 * @param file  file name
 * @param line  from 1
 * @param basis document and article or the place's own rule; empty when none is named
 */
public record Source(String file, int line, String basis) {

    /** For example 《滨州市社会治理网格化服务管理条例》第七条（policy.yaml 第 23 行）. */
    public String cite() {
        String place = file + " 第 " + line + " 行";
        return basis.isEmpty() ? place : basis + "（" + place + "）";
    }
}
