package org.fengqiao.planning.visits.setting;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.planning.input.Value;

/** Days of the week as people write them: 一, 周一, 星期一, MONDAY. */
public final class Weekdays {

    private static final String SHORT = "一二三四五六日";

    private Weekdays() {
    }

    static Set<DayOfWeek> read(Value value) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String written : value.list()) {
            String plain = written.replaceFirst("^(星期|周|礼拜)", "").replace('天', '日');
            int at = plain.length() == 1 ? SHORT.indexOf(plain) : -1;
            if (at >= 0) {
                days.add(DayOfWeek.of(at + 1));
            } else if (plain.matches("(?i)(mon|tues|wednes|thurs|fri|satur|sun)day")) {
                days.add(DayOfWeek.valueOf(plain.toUpperCase(java.util.Locale.ROOT)));
            } else {
                value.wrong("「" + written + "」不是星期几", "请写一、二、三、四、五、六或日");
            }
        }
        return days;
    }

    /** For example 周三. */
    public static String name(DayOfWeek day) {
        return "周" + SHORT.charAt(day.getValue() - 1);
    }
}
