package org.fengqiao.casework.register;

import java.time.Duration;
import org.fengqiao.casework.event.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param clock              whether this instance lets the clock strike by itself
 * @param look               how often it looks whether anything fell due
 * @param acknowledgeMinutes see {@link Limits}, as the others; they hold for matters registered from now on
 * @param smallestCell      the smallest number of accusations that a figure may tell
 */
@ConfigurationProperties("fengqiao.casework")
record CaseworkSettings(@DefaultValue("true") boolean clock, @DefaultValue("1s") Duration look,
                        @DefaultValue("30") int acknowledgeMinutes, @DefaultValue("3") int dispatches,
                        @DefaultValue("1") int lastHours, @DefaultValue("24") int reclassifyHours,
                        @DefaultValue("5") int smallestCell) {

    Limits limits() {
        return new Limits(acknowledgeMinutes, dispatches, lastHours, reclassifyHours);
    }
}
