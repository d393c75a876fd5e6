package org.fengqiao.web.page.casework;

import org.fengqiao.casework.store.UnitLoad;

/** A unit on the board. */
record UnitLine(UnitLoad load, String name, Light light) {

    /** 12 / 15（80%）, or that nothing fell due. */
    public String rate() {
        return load.due() == 0 ? "本月没有到期的" : load.inTime() + " / " + load.due() + "（"
                + Math.round(100.0 * load.inTime() / load.due()) + "%）";
    }
}
