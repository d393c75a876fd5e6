package org.fengqiao.file.source;

import org.fengqiao.problem.Fault;

/** Where in a file a matter stands. */
public sealed interface Origin permits RowsOrigin, JsonOrigin {

    /** Row, line or element of an array, from 1. */
    long line();

    /** The place of a fault that was found in the matter. */
    Mark locate(Fault fault);
}
