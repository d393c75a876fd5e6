package org.fengqiao.planning;

import java.util.List;
import java.util.stream.Collectors;

/** The input of a plan can not be used; the message lists every finding, one a line, in Chinese. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public InputException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
