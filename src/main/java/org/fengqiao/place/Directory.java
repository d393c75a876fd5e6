package org.fengqiao.place;

import java.time.LocalDate;

/** All that is known of places, bodies and people in office, past and present. Immutable. */
public interface Directory {

    /** Hash over everything that was read; equal content gives an equal revision on every machine. */
    String revision();

    /** The directory as it was in force on that day (Asia/Shanghai). */
    DirectoryDay on(LocalDate day);
}
