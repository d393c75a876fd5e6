package org.fengqiao.casework.event;

import com.fasterxml.jackson.annotation.JsonAlias;

/**
 * How a paper was served. A refusal to take it counts as service: the citizen's limits run from it; an attempt that
 * reached nobody is told as an event whose result is not "done".
 *
 * @param means    for example 直接送达, 邮寄, 留置, 电子; not null
 * @param receiver who took it, or null
 * @param proof    number of the receipt or the parcel, or null
 * @param refused  whether the receiver refused to take it
 */
public record Service(@JsonAlias("方式") String means, @JsonAlias("签收人") String receiver,
                      @JsonAlias("凭证") String proof, @JsonAlias("拒收") boolean refused) {
}
