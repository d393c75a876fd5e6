package org.fengqiao.audit;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What verifying found.
 *
 * @param entries how many were looked at
 * @param seals   how many seals were looked at
 * @param broken  the first break as a Chinese sentence, or null if all is whole
 */
public record AuditCheck(long entries, long seals, String broken) {

    @JsonProperty
    public boolean whole() {
        return broken == null;
    }

    /** The result in one sentence. */
    public String sentence() {
        return whole() ? "审计链完好：核对了 " + entries + " 条记录、" + seals + " 个封印。" : "断裂：" + broken;
    }
}
