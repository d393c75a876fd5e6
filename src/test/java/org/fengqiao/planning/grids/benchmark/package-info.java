/** Measuring the search for grids; not part of the test run. How to start it is in docs/planning-grids.md. */
package org.fengqiao.planning.grids.benchmark;
