package org.fengqiao.decision.why;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.decision.RuleRef;

/** Puts answers into sentences. */
final class Telling {

    /** Rules that are told in the text; the records hold more. */
    private static final int TOLD = 3;

    private Telling() {
    }

    static String miss(RuleRef rule, String reading, List<Failure> failures) {
        return "规则「" + rule.name() + "」（" + rule.basis() + "）没有适用"
                + (reading == null ? "" : "（按最接近的读法「" + reading + "」）") + "：" + failures.stream()
                .map(Failure::text).distinct().collect(Collectors.joining("；")) + "。";
    }

    static String why(String asked, List<Statement> because, List<Removal> corrections, Turn turn, int tried) {
        List<String> parts = new ArrayList<>(because.stream().map(Statement::text).distinct().toList());
        corrections.stream().map(Removal::text).distinct().forEach(parts::add);
        parts.add(turn(turn, tried));
        return asked + "：" + String.join("", parts);
    }

    static String whyNot(String asked, List<Removal> removed, List<Miss> misses, int missed, Turn turn, int tried) {
        List<String> parts = new ArrayList<>();
        removed.stream().map(Removal::text).distinct().forEach(parts::add);
        misses.stream().limit(TOLD).map(Miss::text).forEach(parts::add);
        if (missed > TOLD) {
            parts.add("另有 " + (missed - TOLD) + " 条规则也能这样说，都没有适用。");
        }
        if (parts.isEmpty()) {
            parts.add("没有任何规则会这样说。");
        }
        parts.add(turn(turn, tried));
        return (asked.startsWith("规则") ? "" : "没有" + asked + "：") + String.join("", parts);
    }

    private static String turn(Turn turn, int tried) {
        return turn != null ? turn.text() : tried == 0 ? ""
                : "试过 " + tried + " 种单项改动，没有一种能改变这一点。";
    }
}
