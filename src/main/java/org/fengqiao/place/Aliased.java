package org.fengqiao.place;

import java.util.List;

/** A value and the other names under which it is asked for, where the value itself does not hold them. */
record Aliased<T>(T value, List<String> aliases) {
}
