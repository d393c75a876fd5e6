package org.fengqiao.web.page.casework;

import org.fengqiao.casework.light.UnitArrears;
import org.fengqiao.casework.store.UnitLoad;
import org.fengqiao.web.UnitLights.UnitLight;

/**
 * A unit on the board.
 *
 * @param light   null for 没有亮灯
 * @param rank    place of its light in the scale, gravest first
 * @param arrears null if nothing is overdue
 */
record UnitLine(UnitLoad load, String name, UnitLight light, int rank, UnitArrears arrears) {

    /** Shapes by place in the scale, so that the light is told without colour. */
    private static final String SHAPES = "▲◆■★";

    public String shape() {
        return light == null ? "○" : shape(rank);
    }

    static String shape(int rank) {
        return String.valueOf(SHAPES.charAt(Math.min(rank, SHAPES.length() - 1)));
    }

    public String tone() {
        return light == null ? "tag-good" : rank == 0 ? "tag-danger" : "tag-caution";
    }

    public long late() {
        return arrears == null ? 0 : arrears.overdue();
    }

    /** 12 / 15（80%）, or null if nothing fell due. */
    public String rate() {
        return load.due() == 0 ? null : load.inTime() + " / " + load.due() + "（"
                + Math.round(100.0 * load.inTime() / load.due()) + "%）";
    }
}
