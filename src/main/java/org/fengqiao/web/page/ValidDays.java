package org.fengqiao.web.page;

import org.fengqiao.place.Validity;

/** Tells the days on which something is in force. */
public final class ValidDays {

    public String of(Validity validity) {
        if (validity.from() == null && validity.to() == null) {
            return "一直有效";
        }
        if (validity.to() == null) {
            return validity.from() + " 起";
        }
        return (validity.from() == null ? "" : validity.from() + " ") + "至 " + validity.to();
    }
}
