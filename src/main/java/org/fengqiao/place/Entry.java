package org.fengqiao.place;

/** A value with the row it was read from, so that later checks can say where it stands. */
record Entry<T>(T value, Row row) {
}
