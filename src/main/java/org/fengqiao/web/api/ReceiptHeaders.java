package org.fengqiao.web.api;

import org.fengqiao.receipt.Receipt;
import org.springframework.http.HttpHeaders;

/** The headers of an answer that a receipt stands for. */
final class ReceiptHeaders {

    /** Hash of the receipt: whoever keeps it can prove later what was answered. */
    static final String HASH = "Receipt-Hash";
    static final String SEQUENCE = "Receipt-Sequence";

    private ReceiptHeaders() {
    }

    static HttpHeaders of(Receipt receipt) {
        HttpHeaders headers = Revisions.headers(receipt.statement().policyRevision(),
                receipt.statement().directoryRevision());
        headers.set(HASH, receipt.hash());
        headers.set(SEQUENCE, String.valueOf(receipt.statement().link().sequence()));
        return headers;
    }
}
