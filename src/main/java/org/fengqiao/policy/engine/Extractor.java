package org.fengqiao.policy.engine;

import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.fengqiao.policy.rule.Path;

/** Reads the value that an index is over. Null-safe. */
final class Extractor implements Function1<Snapshot, Object>, HashedExpression {

    private static final long serialVersionUID = 1L;

    private final transient Path path;
    private final String hash;

    Extractor(Path path) {
        this.path = path;
        this.hash = path.code();
    }

    @Override
    public Object apply(Snapshot snapshot) {
        return snapshot == null ? null : path.read(snapshot.demand);
    }

    @Override
    public String getExpressionHash() {
        return hash;
    }
}
