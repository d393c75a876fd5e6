package org.fengqiao.receipt;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param idempotencyLifetime how long a client's idempotency key stands for its first request
 * @param writeTimeout        after which a write gives up waiting for others
 * @param anchorDaily         whether this instance anchors by itself, at the start and every night
 */
@ConfigurationProperties("fengqiao.receipt")
record ReceiptSettings(@DefaultValue("7d") Duration idempotencyLifetime, @DefaultValue("10s") Duration writeTimeout,
                       @DefaultValue("true") boolean anchorDaily) {
}
