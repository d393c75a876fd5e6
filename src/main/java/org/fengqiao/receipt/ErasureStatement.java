package org.fengqiao.receipt;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * States that the personal fields of all entries before it are gone.
 *
 * @param asked  who erased
 * @param reason why, in words that name no petitioner
 * @param erased how many entries lost their personal fields by it
 */
public record ErasureStatement(String format, Link link, Asked asked, String reason, long erased)
        implements Statement {

    public static final String FORMAT = "fengqiao-erasure/1";
    static final String KIND = "erasure";

    @Override
    @JsonIgnore
    public String kind() {
        return KIND;
    }
}
