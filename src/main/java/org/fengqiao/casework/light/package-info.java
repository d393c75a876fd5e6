/**
 * Lights of units (亮灯): graded by what the ledger says they left undone, never by who petitions. Pure but for
 * {@link org.fengqiao.casework.light.LightTable}, which reads the thresholds that supervision staff edit.
 *
 * <p>May use: {@code casework.store} rows, {@code text}.
 */
package org.fengqiao.casework.light;
