package org.fengqiao.planning.grids.setting;

import org.fengqiao.planning.Source;

/**
 * A kind of worker: full-time or part-time grid worker, officer, aide, lawyer, cadre, or a body.
 *
 * @param share working time for this work in per cent of full time, where the worker's own row says nothing
 */
public record WorkerKind(String name, int share, Source source) {
}
