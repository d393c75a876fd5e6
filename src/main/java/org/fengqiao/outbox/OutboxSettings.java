package org.fengqiao.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param deliver   whether this instance delivers
 * @param source    CloudEvents source of this installation
 * @param look      how often waiting deliveries are looked for
 * @param timeout   after which a receiver that does not answer counts as failed
 * @param keep      how long what was delivered or dropped can be looked up
 * @param plainHttp whether addresses without TLS are allowed beyond this machine
 */
@ConfigurationProperties("fengqiao.outbox")
public record OutboxSettings(@DefaultValue("true") boolean deliver, @DefaultValue("/fengqiao") String source,
                             @DefaultValue("2s") Duration look, @DefaultValue("10s") Duration timeout,
                             @DefaultValue("30d") Duration keep, @DefaultValue("false") boolean plainHttp) {
}
