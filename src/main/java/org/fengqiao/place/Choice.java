package org.fengqiao.place;

import java.util.List;
import java.util.function.Supplier;

/** Says what a list of candidates amounts to. */
final class Choice {

    private Choice() {
    }

    static <T> Found<T> of(String asked, List<T> candidates, Supplier<List<String>> nearest) {
        return switch (candidates.size()) {
            case 0 -> new Found.None<>(asked, nearest.get());
            case 1 -> new Found.One<>(candidates.get(0));
            default -> new Found.Several<>(asked, List.copyOf(candidates));
        };
    }
}
