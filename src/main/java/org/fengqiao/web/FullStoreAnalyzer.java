package org.fengqiao.web;

import org.fengqiao.receipt.store.StoreException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says that the disk of the database is too full to start on. */
final class FullStoreAnalyzer extends AbstractFailureAnalyzer<StoreException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, StoreException cause) {
        return cause.kind() != StoreException.Kind.FULL ? null : new FailureAnalysis(
                "服务没有启动：" + cause.getMessage(),
                "请清出空间再启动；一时清不出来，可用 --fengqiao.disk-reserve=0 先启动。", cause);
    }
}
