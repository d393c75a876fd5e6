package org.fengqiao.exchange;

import java.util.List;
import org.fengqiao.problem.Fault;

/**
 * What was read from a file.
 *
 * @param items  everything that is in order
 * @param faults everything that is not, with row and column; empty if all is well
 */
public record Reading<T>(List<T> items, List<Fault> faults) {

    public Reading {
        items = List.copyOf(items);
        faults = List.copyOf(faults);
    }
}
