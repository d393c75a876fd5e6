package org.fengqiao.paper;

import java.time.Instant;

/**
 * An attempt to serve a paper.
 *
 * @param receiver who took or refused it, with their relation to the addressee
 * @param proof    what shows it: number of the postal receipt, file of the photograph, witness
 */
public record ServiceAttempt(Instant at, ServiceMeans means, ServiceResult result, String receiver, String proof) {

    /** @throws PaperException if something is missing; only an attempt that reached nobody needs no receiver */
    public ServiceAttempt {
        if (at == null || means == null || result == null || proof == null || proof.isBlank()
                || result.serves() && (receiver == null || receiver.isBlank())) {
            throw new PaperException(PaperException.Kind.INVALID, "送达记录须写明时间、方式、结果、收件人和凭证。");
        }
    }
}
