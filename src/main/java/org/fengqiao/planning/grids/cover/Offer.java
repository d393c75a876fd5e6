package org.fengqiao.planning.grids.cover;

import org.fengqiao.planning.grids.setting.Worker;

/** A worker who may take a seat, and how he would suit. */
public record Offer(Worker worker, Fit fit) {
}
