package org.fengqiao.place;

import java.util.List;

/** What a look-up by code or name brought: forgiving in what it reads, explicit in what it could not settle. */
public sealed interface Found<T> {

    record One<T>(T value) implements Found<T> {
    }

    /** Nothing fits; {@code nearest} lists up to five names that come close. */
    record None<T>(String asked, List<String> nearest) implements Found<T> {
    }

    /** Several fit: the caller must choose. */
    record Several<T>(String asked, List<T> candidates) implements Found<T> {
    }
}
