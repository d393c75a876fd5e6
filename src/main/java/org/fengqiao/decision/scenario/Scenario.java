package org.fengqiao.decision.scenario;

import java.time.Instant;
import java.util.List;
import org.fengqiao.matter.Matter;

/**
 * One scenario.
 *
 * @param pack     folder in which it stands
 * @param file     path relative to the rules folder
 * @param line     from 1
 * @param policy   pack under which it runs
 * @param now      instant looked at
 * @param law      instant whose law and directory apply, or null for that of receipt
 * @param matter   with its history
 * @param expected what must be, or null
 * @param absent   what must not be, or null
 * @param errors   problems for which the matter must be refused; empty if it must be decided
 */
public record Scenario(String pack, String file, int line, String name, String note, String basis, String policy,
                       Instant now, Instant law, Matter matter, Expectations expected, Expectations absent,
                       List<ExpectedError> errors) {

    public Scenario {
        errors = List.copyOf(errors);
    }

    public String position() {
        return file + ":" + line;
    }

    /** @param field null for any; {@code part} a part of the message, or null */
    public record ExpectedError(String code, String field, String part) {
    }
}
